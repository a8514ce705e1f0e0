/** The evidence log as the bundle shows it: the signed checkpoint, and each record's place under it. */
import { because, finding, where, type Checked, type Finding } from './verify-findings.ts';
import { leafOf, rootAbove, rootOf, verifyConsistency } from './merkle.ts';
import type { Checkpoint } from '../archive/checkpoint.ts';
import type { Sha256 } from '../archive/names.ts';
import { textOf, type Opened, type RecordFile } from './verify-open.ts';
import { faultOfSignature, type Trust } from './verify-trust.ts';

const TEXT = 'log/checkpoint.txt';

export const checkCheckpoint = async ({ files, checkpoint }: Opened, trust: Trust): Promise<Checked> => {
  const [text, signature, chain] = [TEXT, 'log/checkpoint.sig', 'log/checkpoint.pem'].map((name) =>
    files.get(name),
  );
  if (!text || !signature || !chain) return { check: 'checkpoint', of: 0, findings: [] };
  const named = new Date(checkpoint?.at ?? trust.now);
  const fault = await faultOfSignature(trust, { text, signature, chain: textOf(chain), named, at: TEXT });
  return { check: 'checkpoint', of: 1, findings: fault ? [fault] : [] };
};

export const checkInclusion = ({ records, checkpoint, files }: Opened): Checked => {
  const proved = new Set(records.map(({ name }) => `log/${name}.json`));
  const alone = [...files.keys()].filter(
    (name) => /^log\/[^/]+\.json$/.test(name) && name !== 'log/consistency.json' && !proved.has(name),
  );
  const places = records.flatMap(({ proof }) => (proof ? [proof.seq] : []));
  const findings = [
    ...(checkpoint ? records.flatMap((record) => faultsOfProof(record, checkpoint)) : []),
    ...alone.map((name) => finding('ProofWithoutRecord', name)),
    ...places
      .filter((seq, at) => places.indexOf(seq) !== at)
      .map((seq) => finding('PlaceTwice', String(seq))),
  ];
  return { check: 'inclusion', of: checkpoint ? records.length : 0, findings };
};

const faultsOfProof = (
  { name, bytes, proof }: RecordFile,
  { size, root }: Checkpoint,
): readonly Finding[] => {
  if (!proof) return [finding('ProofMissing', name)];
  const leaf = leafOf(bytes);
  if (proof.size !== size)
    return [because(String(proof.size), finding('ProofOfAnotherCheckpoint', name, String(proof.size)))];
  const above = rootAbove(proof);
  return where(
    [leaf !== proof.leaf || proof.caseFile !== name, finding('LeafDiffers', name)],
    [above !== root, because(above, finding('NotUnderCheckpoint', name))],
  );
};

/** From the checkpoint that was printed on part one, before anything of this act was destroyed. */
export const checkConsistency = ({ partOne, consistency, checkpoint }: Opened): Checked => {
  const printed = partOne?.checkpoint;
  if (!printed || !checkpoint) return { check: 'consistency', of: 0, findings: [] };
  const answer = (...findings: readonly Finding[]): Checked => ({ check: 'consistency', of: 1, findings });
  const at = 'log/consistency.json';
  if (printed.origin !== checkpoint.log)
    return answer(finding('LogDiffers', 'papers/part-1.json', printed.origin));
  if (printed.size > checkpoint.size) return answer(finding('LogTruncated', TEXT, String(printed.size)));
  if (!consistency) return answer(finding('PartMissing', at));
  const { from, to, path } = consistency;
  return answer(
    ...where(
      [
        from.size !== printed.size || (from.root ?? printed.root) !== printed.root,
        finding('PrintedCheckpointDiffers', at),
      ],
      [
        to.size !== checkpoint.size || to.root !== checkpoint.root,
        finding('ProofOfAnotherCheckpoint', at, String(to.size)),
      ],
      [
        !verifyConsistency({ from: printed, to: checkpoint, path }),
        finding('LogRewritten', at, String(printed.size)),
      ],
    ),
  );
};

const leafLine = /^[0-9a-f]{64}$/;

/** The public log as somebody downloaded it: a leaf on each line, from the first. Undefined where it is not that. */
export const readLeaves = (text: string): readonly Sha256[] | undefined => {
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  return lines.every((line) => leafLine.test(line))
    ? (lines as readonly string[] as readonly Sha256[])
    : undefined;
};

export const checkLeaves = ({ checkpoint, records }: Opened, text: string | undefined): Checked => {
  if (text === undefined || !checkpoint) return { check: 'leaves', of: 0, findings: [] };
  const leaves = readLeaves(text);
  const answer = (...findings: readonly Finding[]): Checked => ({
    check: 'leaves',
    of: checkpoint.size,
    findings,
  });
  if (!leaves) return answer(finding('LeavesMalformed', 'leaves'));
  const known = leaves.slice(0, checkpoint.size);
  return answer(
    ...where(
      [known.length < checkpoint.size, finding('LeavesTooFew', 'leaves', String(known.length))],
      [new Set(leaves).size < leaves.length, finding('LeafTwice', 'leaves')],
      [
        known.length === checkpoint.size && rootOf(known) !== checkpoint.root,
        finding('LeavesDiffer', 'leaves'),
      ],
      ...records.map(
        ({ name, bytes, proof }) =>
          [
            proof !== undefined && known[proof.seq] !== leafOf(bytes),
            finding('LeafElsewhere', name, String(proof?.seq)),
          ] as const,
      ),
    ),
  );
};
