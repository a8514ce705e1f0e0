import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { closeOrder } from '../../functions/destruction/close-order.ts';
import { destroyCaseFile } from '../../functions/destruction/destroy-case-file.ts';
import { spreadOrder } from '../../functions/destruction/spread-order.ts';
import { logRecords } from '../../functions/evidence/log-records.ts';
import { replayLog } from '../../functions/evidence/replay-log.ts';
import type { CaseFileId } from '../../shared/archive/names.ts';
import { findCaseFile } from '../../shared/register/case-files.ts';
import { findHalt } from '../../shared/register/halt.ts';
import { findLogHead } from '../../shared/register/log-head.ts';
import { findRecord } from '../../shared/register/records.ts';
import { assembleAct, openWalk, type WalkWorld } from '../given/embedded-walk.ts';
import { inFull } from '../given/full.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'restored-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const FILES = 2;
const works = {
  'spread-order': spreadOrder,
  'destroy-case-file': destroyCaseFile,
  'close-order': closeOrder,
  'log-records': logRecords,
} as const;

const workOff = async (world: WalkWorld): Promise<void> => {
  for (let again = true; again;) {
    again = false;
    for (const [name, work] of Object.entries(works))
      for (const { pk } of await world.registry.owed(name, 100)) {
        again = true;
        await work(world, pk.slice('FACT#'.length));
      }
  }
};

/** Works everything off, and leaves a copy of the database after each commit, as a backup takes one while the service runs. */
const destroyTakingCopies = async (data: string) => {
  const { world, close } = await openWalk(data);
  const { files } = await assembleAct(world, FILES);
  const backup = new DatabaseSync(join(data, 'registry.sqlite'));
  const copies: string[] = [];
  const copy = (): void => {
    copies.push(join(folder, `copy-${copies.length}.sqlite`));
    backup.exec(`VACUUM INTO '${copies.at(-1) ?? ''}'`);
  };
  copy();
  const commit: WalkWorld['registry']['commit'] = async (change) => {
    const done = await world.registry.commit(change);
    copy();
    return done;
  };
  await workOff({ ...world, registry: { ...world.registry, commit } });
  const logged = new Map<CaseFileId, string>();
  for (const id of files) logged.set(id, (await findRecord(world.registry, id))?.sha256 ?? '');
  backup.close();
  close();
  return { copies, logged };
};

const putInPlace = (copy: string, data: string): void => {
  for (const end of ['-wal', '-shm']) rmSync(join(data, `registry.sqlite${end}`), { force: true });
  renameSync(copy, join(data, 'registry.sqlite'));
};

test('A copy of the database taken after any commit, put in its place beside the stores, brings nothing back', async () => {
  const data = join(folder, 'data');
  const { copies, logged } = await destroyTakingCopies(data);
  expect(copies.length).toBeGreaterThan(8);
  for (let at = 0; at < copies.length; at += inFull(1, 4)) {
    const again = join(folder, `again-${at}`);
    cpSync(data, again, { recursive: true });
    putInPlace(copies[at]!, again);
    const { world, close } = await openWalk(again);
    await replayLog(world);
    for (const [id, record] of logged) {
      expect(await findCaseFile(world.registry, id)).toMatchObject({ stage: 'destroyed', record });
      expect(await findRecord(world.registry, id)).toMatchObject({ sha256: record });
    }
    await workOff(world);
    expect(await findHalt(world.registry)).toBeUndefined();
    expect(await findLogHead(world.registry)).toMatchObject({ size: FILES, archived: FILES });
    close();
  }
}, 300_000);
