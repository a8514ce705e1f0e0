import { beforeEach, describe, expect, test } from '@jest/globals';
import {
  CopyObjectCommand,
  // eslint-disable-next-line no-restricted-imports -- the test plays the store's answers to it
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  // eslint-disable-next-line no-restricted-imports -- the same
  PutObjectLegalHoldCommand,
  PutObjectRetentionCommand,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { s3Client } from '../../shared/aws/s3-client.ts';
import { s3Destroyer } from '../../shared/aws/s3-destroyer.ts';
import { s3Stores } from '../../shared/aws/s3-stores.ts';
import { IntegrityFault, TransientFault } from '../../shared/ports/faults.ts';
import { bytesOf, pdf, promised } from '../contracts/stores-lane.ts';
import { instant } from '../given/days.ts';

// What radosgw never answers, or answers otherwise than Amazon's S3.
const client = s3Client({
  region: 'eu-central-1',
  credentials: { accessKeyId: 'a', secretAccessKey: 'b', sessionToken: 'c' },
});
const buckets = { intake: 'in', vault: 'va', papers: 'pa', evidence: 'ev' };
const { vault } = s3Stores({ client, buckets });
const destroyer = s3Destroyer({ client, bucket: 'va' });
const store = mockClient(client);
beforeEach(() => {
  store.reset();
});

const version = { key: 'case-files/a/b', version: 'v1' };
const scan = bytesOf('a sealed scan');
const write = () => vault.write(version.key, scan, { mediaType: pdf, hold: true });

const answered = (status: number, name: string): S3ServiceException =>
  new S3ServiceException({ name, message: name, $fault: 'client', $metadata: { httpStatusCode: status } });

describe('a store that is busy or out of reach is a transient fault', () => {
  test.each([
    ['SlowDown', answered(503, 'SlowDown')],
    ['InternalError', answered(500, 'InternalError')],
    ['RequestTimeout', answered(400, 'RequestTimeout')],
    ['too many requests', answered(429, 'TooManyRequests')],
    ['a connection that was cut', Object.assign(new Error('cut'), { code: 'ECONNRESET' })],
    ['no answer in time', Object.assign(new Error('late'), { name: 'TimeoutError' })],
  ])('%s', async (_title, fault) => {
    store.onAnyCommand().rejects(fault);

    await expect(write()).rejects.toThrow(TransientFault);
    await expect(vault.find(version.key)).rejects.toThrow(TransientFault);
    await expect(vault.read(version)).rejects.toThrow(TransientFault);
    await expect(vault.versions('case-files/')).rejects.toThrow(TransientFault);
    await expect(destroyer.destroy(version)).rejects.toThrow(TransientFault);
    await expect(destroyer.lift(version)).rejects.toThrow(TransientFault);
    await expect(destroyer.remove({ ...version, bytes: 1, marker: false })).rejects.toThrow(TransientFault);
  });

  test('what was forbidden or malformed is not', async () => {
    store.onAnyCommand().rejects(answered(403, 'AccessDenied'));
    await expect(write()).rejects.toThrow('AccessDenied');
    await expect(vault.find(version.key)).rejects.toThrow('AccessDenied');
  });

  test('a bucket that is not there is not a version that is absent', async () => {
    store.onAnyCommand().rejects(answered(404, 'NoSuchBucket'));
    await expect(vault.read(version)).rejects.toThrow('NoSuchBucket');
  });
});

describe('what the store does not confirm is an integrity fault', () => {
  test('a hold that is not on after it was set', async () => {
    store.on(PutObjectCommand).resolves({ VersionId: 'v1' }).onAnyCommand().resolves({});
    store.on(PutObjectCommand).resolves({ VersionId: 'v1' });
    await expect(write()).rejects.toThrow(IntegrityFault);
  });

  test('a retention that is not there, or is shorter than was asked', async () => {
    const until = instant('2036-12-31T19:00:00.000Z');
    store.onAnyCommand().resolves({});
    await expect(vault.retain(version, until)).rejects.toThrow(IntegrityFault);
    store.on(HeadObjectCommand).resolves({ ObjectLockRetainUntilDate: new Date('2036-12-31T18:59:59Z') });
    await expect(vault.retain(version, until)).rejects.toThrow(IntegrityFault);
  });

  test('a lift after which the hold is still on', async () => {
    store.onAnyCommand().resolves({ ObjectLockLegalHoldStatus: 'ON' });
    await expect(destroyer.lift(version)).rejects.toThrow(IntegrityFault);
  });

  test('but a lift that the store only says it made is found by the deletion, which it refuses', async () => {
    store.on(DeleteObjectCommand).rejects(answered(403, 'AccessDenied'));
    store.on(HeadObjectCommand).resolves({ ObjectLockLegalHoldStatus: 'ON' });
    store.on(PutObjectLegalHoldCommand).resolves({});
    expect(await destroyer.remove({ ...version, bytes: 1, marker: false })).toBe('refused');
  });

  test('a store that keeps no versions', async () => {
    store.on(PutObjectCommand).resolves({});
    await expect(write()).rejects.toThrow(IntegrityFault);
  });
});

describe('a want of permission is not taken for a lock', () => {
  test('when a version that nothing locks may not be deleted', async () => {
    store.on(HeadObjectCommand).resolves({});
    store.on(DeleteObjectCommand).rejects(answered(403, 'AccessDenied'));
    await expect(destroyer.destroy(version)).rejects.toThrow('AccessDenied');
  });

  test('when retention may not be lengthened', async () => {
    store.on(HeadObjectCommand).resolves({ ObjectLockRetainUntilDate: new Date('2030-01-01T00:00:00Z') });
    store.on(PutObjectRetentionCommand).rejects(answered(403, 'AccessDenied'));
    await expect(vault.retain(version, instant('2036-01-01T00:00:00.000Z'))).rejects.toThrow('AccessDenied');
    expect(await vault.retain(version, instant('2029-01-01T00:00:00.000Z'))).toBe('refused');
  });
});

describe('what is asked of the store', () => {
  test('each write under lock names its digest, its hold, and retention a whole second', async () => {
    store.onAnyCommand().resolves({ VersionId: 'v1', ObjectLockLegalHoldStatus: 'ON' });
    store.on(HeadObjectCommand).resolves({
      ObjectLockLegalHoldStatus: 'ON',
      ObjectLockRetainUntilDate: new Date('2036-12-31T19:00:01Z'),
    });
    await write();
    await vault.retain(version, instant('2036-12-31T19:00:00.001Z'));

    const [written] = store.commandCalls(PutObjectCommand);
    expect(written?.args[0].input).toMatchObject({
      ContentMD5: 'Ve/vQObzbhqA3lD9fFVyUQ==',
      ObjectLockLegalHoldStatus: 'ON',
    });
    const [retained] = store.commandCalls(PutObjectRetentionCommand);
    expect(retained?.args[0].input.Retention).toEqual({
      Mode: 'COMPLIANCE',
      RetainUntilDate: new Date('2036-12-31T19:00:01Z'),
    });
  });

  test('a copy whose version the store names is that version', async () => {
    store
      .on(HeadObjectCommand)
      .resolves({ ContentLength: 13, ObjectLockLegalHoldStatus: 'ON', VersionId: 'later' });
    store.on(CopyObjectCommand).resolves({ VersionId: 'v7' });
    const copy = await vault.copy({ store: 'intake', version }, 'case-files/a/c', promised(scan));

    expect(copy).toEqual({ key: 'case-files/a/c', version: 'v7' });
    expect(store.commandCalls(CopyObjectCommand)[0]?.args[0].input.CopySource).toBe(
      'in/case-files/a/b?versionId=v1',
    );
  });

  test('a copy whose version it does not name, and beside which another was written, is tried again', async () => {
    store.on(HeadObjectCommand).resolves({ ContentLength: 13, ETag: '"theirs"', VersionId: 'v8' });
    store.on(CopyObjectCommand).resolves({ CopyObjectResult: { ETag: '"ours"' } });
    await expect(vault.copy({ store: 'intake', version }, 'case-files/a/c', promised(scan))).rejects.toThrow(
      TransientFault,
    );
  });

  test('a body that breaks off while it is read is a transient fault', async () => {
    const broken = Object.assign(new Error('cut'), { code: 'ECONNRESET' });
    const body = new ReadableStream({ pull: (to) => to.error(broken) });
    store.on(GetObjectCommand).resolves({ Body: { transformToWebStream: () => body } as never }); // only this is used
    await expect(vault.digest(version)).rejects.toThrow(TransientFault);
  });

  test('markers are listed among versions in key order, and go like them', async () => {
    store.on(HeadObjectCommand).rejects(answered(405, 'MethodNotAllowed'));
    store.on(ListObjectVersionsCommand).resolves({
      Versions: [
        { Key: 'a', VersionId: '1', Size: 5 },
        { Key: 'c', VersionId: '3', Size: 6 },
      ],
      DeleteMarkers: [{ Key: 'b', VersionId: '2' }],
    });
    expect((await vault.versions('')).items).toEqual([
      { key: 'a', version: '1', bytes: 5, marker: false },
      { key: 'b', version: '2', bytes: 0, marker: true },
      { key: 'c', version: '3', bytes: 6, marker: false },
    ]);
    expect(await destroyer.destroy({ key: 'b', version: '2' })).toBe('destroyed');
    expect(await destroyer.destroy({ key: 'b', version: '9' })).toBe('absent');
  });
});
