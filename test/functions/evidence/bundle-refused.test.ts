import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { keepLog } from '../../../functions/evidence/keep-log.ts';
import { readProof } from '../../../functions/evidence/read-proof.ts';
import type { CaseFileId, Sha256 } from '../../../shared/archive/names.ts';
import { IntegrityFault } from '../../../shared/ports/faults.ts';
import { findHalt, halt } from '../../../shared/register/halt.ts';
import { keys } from '../../../shared/register/keys.ts';
import { findRecord } from '../../../shared/register/records.ts';
import { sha256Hex } from '../../../shared/signature/canonical-json.ts';
import { type ActRoom, anActRoom, bring } from '../../given/act-room.ts';
import { aDueFile } from '../../given/due-files.ts';

let room: ActRoom;
beforeEach(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
});
afterEach(() => room.close());

/** An act of two files, closed, its records in the log and under a checkpoint. */
const closed = async (): Promise<{ readonly act: string; readonly files: readonly CaseFileId[] }> => {
  const due = async () => (await aDueFile(room, await room.user('agent-1'))).id;
  const files = [await due(), await due()];
  const act = await bring(room, await room.drawn('agent-1', { caseFiles: [...files] }), 'destroying');
  await room.workOff();
  return { act, files: (await room.lines(act)).map(({ caseFile }) => caseFile) };
};
const sealedOf = async (act: string) => (await room.papers.versions(`acts/${act}/evidence-`)).items;
/** Somebody writes on an item of the registry, past all that would refuse it. */
const writeOn = async (key: { pk: string; sk: string }, change: (item: object) => object): Promise<void> => {
  const item = (await room.registry.get(key))!;
  await room.registry.commit({ puts: [{ item: { ...item, ...change(item) } }] });
};
const otherVolumes = (item: object) => {
  const { bytes } = item as { readonly bytes: string };
  const text = Buffer.from(bytes, 'base64').toString().replace('"volumes":', '"volumes":9');
  return { bytes: Buffer.from(text).toString('base64') };
};
const withOtherHash = (seq: number) => (item: object) => ({
  hashes: (item as { readonly hashes: readonly Sha256[] }).hashes.with(seq, 'f'.repeat(64) as Sha256),
});

describe('No bundle is sealed', () => {
  test('while the archive is halted; one that was sealed before is given out', async () => {
    const [first, second] = [await closed(), await closed()];
    await room.evidence('head', first.act);
    await room.registry.commit({ puts: [halt('tried out', room.clock.now())] });
    await expect(room.evidence('head', second.act)).rejects.toThrow('the archive is halted');
    expect(await sealedOf(second.act)).toEqual([]);
    expect(await room.evidence('head', first.act)).toMatchObject({ accepted: true });
  });

  test('over a record that is not the one of its line: the archive halts', async () => {
    const { act, files } = await closed();
    await writeOn(keys.record(files[0]!), otherVolumes);
    await keepLog(room.world);
    await expect(room.evidence('head', act)).rejects.toThrow(IntegrityFault);
    expect(await sealedOf(act)).toEqual([]);
    expect((await findHalt(room.registry))?.reason).toContain(files[0]);
  });

  test('over a record that is not what the log took up, though its line was written upon as well', async () => {
    const { act, files } = await closed();
    await writeOn(keys.record(files[0]!), otherVolumes);
    const record = sha256Hex((await findRecord(room.registry, files[0]!))!.bytes);
    const [line] = await room.lines(act);
    await writeOn(keys.line(line!.act, 1), () => ({ record }));
    await expect(room.evidence('head', act)).rejects.toThrow(IntegrityFault);
    expect(await sealedOf(act)).toEqual([]);
    expect(await findHalt(room.registry)).toBeDefined();
  });

  test('where a hash of the log no longer leads to its checkpoint: the archive halts', async () => {
    const { act } = await closed();
    await writeOn(keys.logTile(0, 0), withOtherHash(1));
    await expect(room.evidence('head', act)).rejects.toThrow(IntegrityFault);
    expect(await sealedOf(act)).toEqual([]);
    expect(await findHalt(room.registry)).toBeDefined();
  });
});

test('A proof that does not lead to the checkpoint is given to nobody, and who asks for it halts nothing', async () => {
  const { files } = await closed();
  await writeOn(keys.logTile(0, 0), withOtherHash(1));
  const subject = (await findRecord(room.registry, files[0]!))!;
  const asked = { caller: undefined, params: {}, query: {}, subject, made: 'nothing' };
  await expect(readProof.show(room.world, asked)).rejects.toThrow(IntegrityFault);
  expect(await findHalt(room.registry)).toBeUndefined();
});
