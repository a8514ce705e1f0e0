/** One choke point: what destroys, lifts or loosens is named in the executor's adapters alone, and handed to nobody else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { executorDoors } from '../../infra/parts/doors.ts';
import { type Allowed, knivesIn, type Source, unused, violations } from './knives.ts';

const sourcesIn = (folder: string): readonly Source[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path: join(folder, path), text: readFileSync(join(folder, path), 'utf8') }));

/** What runs where documents are kept. What templates permit is asked of them by the tests of powers. */
const sources = ['functions', 'shared', 'infra/local'].flatMap(sourcesIn);

/** The knife, in AWS and in files: versions destroyed, holds lifted. */
const destroyers: Allowed = {
  'shared/aws/s3-destroyer.ts': [
    ...['DeleteObjectCommand', 'PutObjectLegalHoldCommand', 'Status not ON'],
    ...['Destroyer', 's3Destroyer'],
  ],
  'shared/embedded/file-destroyer.ts': ['takeAway', 'hold: false', 'Destroyer', 'fileDestroyer'],
};

/** What makes locks and holds, and can only tighten them: `Status not ON` would be found here. */
const locks: Allowed = {
  'shared/aws/s3-legal-hold-on.ts': ['PutObjectLegalHoldCommand'],
  'shared/aws/s3-retention.ts': ['PutObjectRetentionCommand'],
  'shared/aws/s3-buckets.ts': ['PutBucketVersioningCommand'],
};

/** Uploads not yet sealed: parts that are given up, parts sent again, what nobody completed in time. */
const uploads: Allowed = {
  'shared/aws/s3-uploads.ts': ['AbortMultipartUploadCommand'],
  'shared/embedded/file-uploads.ts': ['takeAway', 'hold: false'],
  'shared/embedded/local-transfer.ts': ['hold: false'],
  'shared/embedded/upload-parts.ts': ['rm', 'rename'],
  'shared/embedded/expire-uploads.ts': ['takeAway'],
};

/** How files come to be whole or not at all: drafts are thrown away, what is whole takes its place. */
const files: Allowed = {
  'shared/embedded/key-tree.ts': ['takeAway', 'rename', 'rm', 'rmdir'],
  'shared/embedded/file-versions.ts': ['rm'],
  'shared/embedded/draft.ts': ['rm'],
  'shared/embedded/durable.ts': ['rename'],
  'shared/scans/scan-inspector.ts': ['rm'],
  // The registry and keys of one machine, never its stores.
  'infra/local/copies.ts': ['renameSync', 'rmSync'],
  'infra/local/data-folder.ts': ['rmSync'],
  'infra/local/demo.ts': ['rmSync'],
  'infra/local/demo/take-out.ts': ['rmSync'],
};

/** Who is handed the destroyer: worlds make it, the room of destruction alone receives it. */
const hands: Allowed = {
  'shared/ports/destroyer.ts': ['Destroyer'],
  'shared/ports/world.ts': ['Destroyer', 'ExecutorWorld', 'destroyer', 'intakeDestroyer'],
  'shared/runtime/world.ts': ['ExecutorWorld', 'executorWorld'],
  'shared/runtime/world-aws.ts': ['ExecutorWorld', 'destroyer', 'intakeDestroyer', 's3Destroyer'],
  'shared/runtime/world-foreign.ts': ['ExecutorWorld', 'destroyer', 'intakeDestroyer', 's3Destroyer'],
  'shared/runtime/world-embedded.ts': ['ExecutorWorld', 'destroyer', 'intakeDestroyer', 'destroyerOf'],
  'shared/embedded/file-stores.ts': ['Destroyer', 'destroyer', 'destroyerOf', 'fileDestroyer'],
  'infra/local/serve.ts': ['ExecutorWorld'],
};

/** `Executor` is the port as this room's stories take it; no other file of a room may say the words at all. */
const ofTheRoom = ['ExecutorWorld', 'executorWorld', 'destroyer', 'intakeDestroyer'];
const room: Allowed = Object.fromEntries(
  sources
    .map(({ path }) => path)
    .filter((path) => path.startsWith('functions/destruction/'))
    .map((path) => [path, ofTheRoom]),
);

const allowed: Allowed = { ...destroyers, ...locks, ...uploads, ...files, ...hands };

describe('The one place where anything is destroyed', () => {
  test('is the executor’s two adapters: no other source names a deletion, a lift or a loosening', () => {
    expect(sources.length).toBeGreaterThan(300);
    expect(violations(sources, { ...allowed, ...room })).toEqual([]);
  });

  test('has no exception that is not used', () => {
    expect(unused(sources, allowed)).toEqual([]);
  });

  test('is opened by the executor’s doors alone', () => {
    const opening = sources
      .filter(({ path }) => path.endsWith('.lambda.ts'))
      .filter((source) => knivesIn(source).length > 0)
      .map(({ path }) => path);
    expect(opening).toEqual(executorDoors.map((door) => `functions/destruction/${door}.lambda.ts`));
  });
});

describe('A knife planted elsewhere is found', () => {
  const s3 = '@aws-sdk/client-s3';
  const planted: readonly (readonly [string, string, string])[] = [
    ['a deletion', `import { DeleteObjectsCommand as Tidy } from '${s3}';`, 'DeleteObjectsCommand'],
    ['a deletion by the client of all methods', `import { S3 } from '${s3}';`, 'the client S3'],
    ['a method named by a text', `await client['deleteObject']({ Key: key });`, 'deleteObject'],
    ['the whole client', `import * as store from '${s3}';`, `all of ${s3}`],
    ['the whole client, later', `const store = await import('${s3}');`, `all of ${s3}`],
    ['a lift', `send({ LegalHold: { Status: 'OFF' } });`, 'Status not ON'],
    ['a lift told by a variable', `send({ LegalHold: { Status: asked } });`, 'Status not ON'],
    ['a lift told by its name alone', `send({ LegalHold: { Status } });`, 'Status not ON'],
    [
      'a write without its hold',
      `put({ ObjectLockLegalHoldStatus: 'OFF' });`,
      'ObjectLockLegalHoldStatus not ON',
    ],
    ['going round a lock', `remove({ BypassGovernanceRetention: true });`, 'BypassGovernanceRetention'],
    ['versioning suspended', `set({ VersioningConfiguration: { Status: 'Suspended' } });`, 'Status not ON'],
    [
      'a rule of expiry',
      `import { PutBucketLifecycleConfigurationCommand } from '${s3}';`,
      'PutBucketLifecycleConfigurationCommand',
    ],
    ['another policy', `import { DeleteBucketPolicyCommand } from '${s3}';`, 'DeleteBucketPolicyCommand'],
    ['a file removed', `import { unlink } from 'node:fs/promises';`, 'unlink'],
    ['all of the file system', `import fs from 'node:fs';`, 'all of node:fs'],
    ['a program started', `import * as run from 'node:child_process';`, 'all of node:child_process'],
    [
      'a hold taken off a sidecar',
      `amend(store, version, (one) => ({ ...one, hold: false }));`,
      'hold: false',
    ],
    [
      'the executor’s world',
      `import { executorWorld } from '../../shared/runtime/world.ts';`,
      'executorWorld',
    ],
    ['the port', `const story = async ({ destroyer }: Needs) => destroyer.lift(version);`, 'destroyer'],
  ];

  test.each(planted)('%s', (_what, text, knife) => {
    const path = 'functions/retention/sweep.ts';
    expect(violations([{ path, text: `// plain\n${text}` }], allowed)).toContain(`${path}:2 ${knife}`);
  });

  test('also in a file that has leave for another one', () => {
    const path = 'shared/aws/s3-legal-hold-on.ts';
    const text = readFileSync(path, 'utf8').replace("'ON'", "'OFF'");
    expect(violations([{ path, text }], allowed)).toEqual([expect.stringContaining('Status not ON')]);
  });

  test('and no word of it in a comment or a sentence', () => {
    const text = '// DeleteObjectCommand, unlink\nconst says = "a destroyer deletes the object";';
    expect(knivesIn({ path: 'a.ts', text })).toEqual([]);
  });
});
