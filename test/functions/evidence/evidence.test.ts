import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { readCertificates } from '../../../functions/evidence/read-certificates.ts';
import { readDeletionRecord, readRecordSignature } from '../../../functions/evidence/read-deletion-record.ts';
import { IntegrityFault } from '../../../shared/ports/faults.ts';
import { keys } from '../../../shared/register/keys.ts';
import { verifyServiceCms } from '../../../shared/signature/verify-seal.ts';
import { type ActRoom, anActRoom, bring } from '../../given/act-room.ts';
import { aDueFile } from '../../given/due-files.ts';
import { codeOf } from '../../given/requests.ts';

let room: ActRoom;
beforeEach(async () => {
  room = await anActRoom();
});
afterEach(() => room.close());

const closed = async () => {
  const file = await aDueFile(room, await room.user('agent-1'));
  const act = await bring(room, await room.drawn('agent-1'), 'destroying');
  await room.workOff();
  return { file, act };
};
const bundle = async (by: string, act: string): Promise<Record<string, Uint8Array>> => {
  const answer = await room.evidence(by, act);
  if (!answer.accepted || !('location' in answer.value)) throw new Error(JSON.stringify(answer));
  const zip = await room.receive(answer.value.location);
  return unzipSync(new Uint8Array(await zip.arrayBuffer()));
};
const publicly = (caseFile: string) => ({
  caller: undefined,
  params: { caseFile },
  query: {},
});

describe('Evidence of an act', () => {
  test('holds both parts, the order, every record with its seal, and how to verify', async () => {
    const { file, act } = await closed();
    const parts = await bundle('head', act);
    const papers = ['json', 'kk.pdf', 'ru.pdf'].flatMap((end) => [`part-1.${end}`, `part-2.${end}`]);
    // The order's name carries the act's version, which is nobody's promise.
    const names = Object.keys(parts).map((name) => name.replace(/(order-.*)-\d+\.ru/, '$1.ru'));
    expect(new Set(names)).toEqual(
      new Set([
        ...['VERIFY.md', 'certificates.pem', 'signatures.json', 'papers/order-2026-11-22.ru.pdf'],
        ...papers.map((paper) => `papers/${paper}`),
        ...[`records/${file.id}.json`, `records/${file.id}.p7s`, 'records/root.pem', 'absence.json'],
        ...['txt', 'sig', 'pem'].map((end) => `log/checkpoint.${end}`),
        ...[`log/${file.id}.json`, 'SHA256SUMS', 'SHA256SUMS.p7s'],
      ]),
    );
    const seal = { cms: parts[`records/${file.id}.p7s`]!, content: parts[`records/${file.id}.json`]! };
    const root = Buffer.from(parts['records/root.pem']!).toString();
    expect(await verifyServiceCms({ ...seal, root, at: new Date() })).toMatchObject({ accepted: true });
  });

  test('is open to the chamber, to who sat and to the auditor; to others the act is unknown', async () => {
    const { act } = await closed();
    for (const by of ['head', 'officer', 'chair', 'agent-1', 'agent-2', 'justice', 'auditor'])
      expect(codeOf(await room.evidence(by, act))).toBeUndefined();
    for (const by of ['other-officer', 'other-agent', 'agent-ceased', 'republican'])
      expect(codeOf(await room.evidence(by, act))).toBe('ActUnknown');
  });

  test('is never handed out with a record missing', async () => {
    const { act, file } = await closed();
    await room.registry.commit({ removals: [{ key: keys.record(file.id) }] });
    await expect(room.evidence('head', act)).rejects.toThrow(IntegrityFault);
  });

  test('names persons on papers alone: records and signatures have opaque ids', async () => {
    const { act, file } = await closed();
    const parts = await bundle('auditor', act);
    for (const name of [`records/${file.id}.json`, 'signatures.json'])
      expect(Buffer.from(parts[name]!).toString()).not.toMatch(/[А-Яа-яҚқҮүӘәІі]{4}/);
  });
});

describe('Without an account', () => {
  test('anybody reads a record, its signature and the certificates', async () => {
    const { file } = await closed();
    const subject = await readDeletionRecord.find(room.world, publicly(file.id));
    if (!subject.accepted) throw new Error(subject.refusal.code);
    const asked = { ...publicly(file.id), subject: subject.value, made: '' };
    expect(await readDeletionRecord.show(room.world, asked)).toMatchObject({
      value: { mediaType: 'application/json', bytes: subject.value.bytes },
    });
    expect(await readRecordSignature.show(room.world, asked)).toMatchObject({
      value: { mediaType: 'application/pkcs7-signature', bytes: subject.value.signature },
    });
    const chain = await readCertificates.show(room.world, { ...asked, subject: undefined });
    expect(chain).toMatchObject({ value: { mediaType: 'application/pem-certificate-chain' } });
  });

  test('and is told where there is none', async () => {
    expect(codeOf(await readDeletionRecord.find(room.world, publicly('nosuchfile')))).toBe('RecordUnknown');
  });
});
