/** The log in the store of evidence: a bundle for each append, the same bytes whoever writes it and how often. */
import { createHash } from 'node:crypto';
import { inBatches } from './batches.ts';
import { disagree } from './halt.ts';
import { keys } from './keys.ts';
import type { Logging } from './log.ts';
import { findLogBatch, findLogHead, type LogBatch } from './log-head.ts';
import { tileReader } from './log-tiles.ts';
import { findRecord } from './records.ts';

const DIGITS = 12;

/** Places of the log as the store's names have them: they sort as numbers do. */
export const padded = (place: number): string => String(place).padStart(DIGITS, '0');

export const bundleKey = ({ first, caseFiles }: LogBatch): string =>
  `log/${padded(first)}-${padded(caseFiles.length)}.jsonl`;

/** Every batch that is not in the store yet, in the order of the log. */
export const archiveLog = async (needs: Logging): Promise<void> => {
  for (;;) {
    const head = await findLogHead(needs.registry);
    if (!head || head.archived >= head.size) return;
    const first = head.archived;
    const batch = await findLogBatch(needs.registry, first);
    if (!batch) return disagree(needs, `the log has no batch that begins at ${first}`);
    await keepBundle(needs, batch);
    // Refused: somebody else archived it, and the next look finds what is left.
    await needs.registry.commit({
      updates: [
        {
          key: keys.logHead,
          set: { archived: first + batch.caseFiles.length },
          when: [{ field: 'archived', is: first }],
        },
      ],
    });
  }
};

/** What a crashed attempt left is taken over where it is equal; anything else at its place was logged by another registry. */
const keepBundle = async (needs: Logging, batch: LogBatch): Promise<void> => {
  const { evidence } = needs;
  const key = bundleKey(batch);
  const bytes = await bundleOf(needs, batch);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const there = await evidence.versions(`log/${padded(batch.first)}-`);
  for (const one of there.items)
    if (one.key !== key || (await evidence.digest(one)).sha256 !== sha256)
      return disagree(needs, `${one.key} in the store of evidence is not what the registry logged`);
  if (there.items.length === 0)
    await evidence.write(key, bytes, { mediaType: 'application/jsonl', hold: true });
};

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

const bundleOf = async (needs: Logging, { first, caseFiles }: LogBatch): Promise<Uint8Array> => {
  const { registry, tree } = needs;
  const read = tileReader(registry, tree);
  const lines = await inBatches(caseFiles, async (caseFile) => {
    const seq = first + caseFiles.indexOf(caseFile);
    const record = await findRecord(registry, caseFile);
    const leaf = record && tree.leafOf(record.bytes);
    if (!record || record.seq !== seq || leaf !== (await read({ level: 0, index: seq })))
      return disagree(needs, `the record of ${caseFile} is not the leaf ${seq} of the log`);
    const { bytes, signature } = record;
    return JSON.stringify({ seq, caseFile, leaf, record: base64(bytes), signature: base64(signature) });
  });
  return Buffer.from(`${lines.join('\n')}\n`);
};
