/** Where the records of an act stand in the log, as files of its bundle. */
import * as z from 'zod';
import type { ActLine } from '../../shared/archive/act-parts.ts';
import type { ClosedAct } from '../../shared/archive/act.ts';
import type { Sha256 } from '../../shared/archive/names.ts';
import { IntegrityFault, TransientFault } from '../../shared/ports/faults.ts';
import { linesOf } from '../../shared/register/acts.ts';
import { inBatches } from '../../shared/register/batches.ts';
import { disagree } from '../../shared/register/halt.ts';
import { named } from '../../shared/register/items.ts';
import type { Logging } from '../../shared/register/log.ts';
import { type FiledRecord, findRecord } from '../../shared/register/records.ts';
import { PART_ONE, type Part } from './bundle-parts.ts';
import { keepLog } from './keep-log.ts';
import { growthFrom, inclusionIn, newestProved, type Proved } from './proofs.ts';

/** What a bundle's records are taken from: the log, and the digest by which the lines name them. */
export type Recording = Logging & {
  readonly records: { readonly digestOf: (bytes: Uint8Array) => string };
};

type DestroyedLine = Extract<ActLine, { readonly state: 'destroyed' }>;

/**
 * @throws IntegrityFault where a destroyed file has no record: a bundle is never handed out without one. Halts where
 * it has another than the one that its line names.
 */
export const destroyedOf = async (needs: Recording, act: ClosedAct): Promise<readonly FiledRecord[]> => {
  const lines = await linesOf(needs.registry, act.id);
  const destroyed = lines.filter((line): line is DestroyedLine => line.state === 'destroyed');
  const records = await recordsOf(needs, destroyed);
  if (await areUnderCheckpoint(needs, records)) return records;
  // A client asks as soon as the act is closed: the room does not wait for its own work to be rung for.
  await keepLog(
    needs,
    destroyed.map(({ caseFile }) => caseFile),
  );
  return recordsOf(needs, destroyed);
};

const recordsOf = (needs: Recording, lines: readonly DestroyedLine[]): Promise<readonly FiledRecord[]> =>
  inBatches(lines, async ({ caseFile, record: named }) => {
    const record = await findRecord(needs.registry, caseFile);
    if (!record) throw new IntegrityFault(`${caseFile} is destroyed and has no record`);
    if (needs.records.digestOf(record.bytes) !== named)
      return disagree(needs, `the record of ${caseFile} is not the one that its line names`);
    return record;
  });

const areUnderCheckpoint = async (needs: Logging, records: readonly FiledRecord[]): Promise<boolean> => {
  const size = (await newestProved(needs))?.checkpoint.size ?? 0;
  return records.every(({ seq = size }) => seq < size);
};

interface Of {
  readonly papers: readonly Part[];
  readonly records: readonly FiledRecord[];
}

/** Halts where a proof that was made of the log does not lead to its checkpoint. */
export const logParts = async (needs: Logging, { papers, records }: Of): Promise<readonly Part[]> => {
  const proved = await newestProved({ ...needs, differing: (reason) => disagree(needs, reason) });
  // Every file was spared, and none was destroyed before: there is no log yet.
  if (!proved && records.length === 0) return [];
  if (!proved) throw new TransientFault('the records of the act are under no checkpoint yet');
  const proofs = await inBatches(records, async (record) => {
    const proof = await inclusionIn(proved, record);
    if (!proof) throw new TransientFault(`the record of ${record.caseFile} is under no checkpoint yet`);
    return json(`log/${record.caseFile}.json`, proof);
  });
  return [...proofs, ...checkpointParts(proved), ...(await consistencyParts(proved, papers))];
};

const json = (name: string, content: object): Part => ({
  name,
  bytes: Buffer.from(`${JSON.stringify(content, null, 2)}\n`),
});

const checkpointParts = ({ checkpoint }: Proved): readonly Part[] => {
  const { text, signature, certificates, stamp } = checkpoint;
  return [
    { name: 'log/checkpoint.txt', bytes: Buffer.from(text) },
    { name: 'log/checkpoint.sig', bytes: Buffer.from(signature, 'base64') },
    { name: 'log/checkpoint.pem', bytes: Buffer.from(certificates) },
    ...(stamp === undefined ? [] : [{ name: 'log/checkpoint.tsr', bytes: Buffer.from(stamp, 'base64') }]),
  ];
};

const printedOn = z.looseObject({
  checkpoint: z.object({ origin: z.string(), size: z.int(), root: named<Sha256>() }).exactOptional(),
});

/** From the checkpoint that is printed on part one, and so was signed before anything was destroyed. */
const consistencyParts = async (proved: Proved, papers: readonly Part[]): Promise<readonly Part[]> => {
  const data = papers.find(({ name }) => name === PART_ONE)?.bytes ?? Buffer.from('{}');
  const { checkpoint } = printedOn.parse(JSON.parse(Buffer.from(data).toString('utf8')));
  return checkpoint ? [json('log/consistency.json', await growthFrom(proved, checkpoint))] : [];
};
