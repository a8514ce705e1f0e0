/** A checkpoint that somebody kept, against the bundle's: what the log was then must be the beginning of what it is now. */
import { asTyped, readCheckpoint, type Checkpoint } from '../archive/checkpoint.ts';
import type { Sha256 } from '../archive/names.ts';
import { finding, type Checked, type Finding } from './verify-findings.ts';
import { rootOf, verifyConsistency } from './merkle.ts';
import { readLeaves } from './verify-log.ts';
import { textOf, type ConsistencyRead, type Opened } from './verify-open.ts';
import { faultOfSignature, type Trust } from './verify-trust.ts';

export interface Earlier {
  readonly text: Uint8Array;
  /** DER; none where it was read from a paper. */
  readonly signature?: Uint8Array;
  /** Chain of the key that signed it, PEM; where it is not given, that of the bundle's checkpoint. */
  readonly certificates?: string;
}

interface Ties {
  readonly leaves: readonly Sha256[];
  readonly proofs: readonly ConsistencyRead[];
}

interface Asked {
  readonly earlier?: Earlier;
  readonly leaves?: string;
  readonly proofs: readonly ConsistencyRead[];
}

export const checkEarlier = async (opened: Opened, trust: Trust, asked: Asked): Promise<Checked> => {
  const { earlier } = asked;
  const { checkpoint, consistency } = opened;
  if (!earlier) return { check: 'earlier', of: 0, findings: [] };
  const answer = (...findings: readonly Finding[]): Checked => ({ check: 'earlier', of: 1, findings });
  const text = textOf(earlier.text);
  // What was signed is read byte for byte.
  const kept = readCheckpoint(earlier.signature ? text : asTyped(text));
  if (!kept.accepted) return answer(finding('EarlierMalformed', 'earlier'));
  // The evidence of an act that destroyed nothing may know of no log yet.
  if (!checkpoint) return answer(finding('EarlierNotTied', 'earlier', String(kept.value.size)));
  if (kept.value.log !== checkpoint.log) return answer(finding('LogDiffers', 'earlier', kept.value.log));
  const ties = {
    leaves: readLeaves(asked.leaves ?? '') ?? [],
    proofs: [...asked.proofs, ...(consistency ? [consistency] : [])],
  };
  return answer(
    ...(await faultsOfKeeping(opened, trust, { earlier, at: new Date(kept.value.at) })),
    ...faultsOfTie(kept.value, checkpoint, ties),
  );
};

/** Read from a paper it has no signature, and is worth what the paper is worth. */
const faultsOfKeeping = async (
  { files }: Opened,
  trust: Trust,
  { earlier, at: named }: { readonly earlier: Earlier; readonly at: Date },
): Promise<readonly Finding[]> => {
  const { text, signature } = earlier;
  if (!signature) return [];
  const chain = earlier.certificates ?? textOf(files.get('log/checkpoint.pem'));
  const fault = await faultOfSignature(trust, { text, signature, chain, named, at: 'earlier' });
  return fault ? [fault] : [];
};

const faultsOfTie = (kept: Checkpoint, now: Checkpoint, ties: Ties): readonly Finding[] => {
  const [from, to] = kept.size <= now.size ? [kept, now] : [now, kept];
  const verdicts = [bySize(from, to), byLeaves(from, to, ties.leaves), ...byProofs(from, to, ties.proofs)];
  if (verdicts.includes(false)) return [finding('EarlierContradicted', 'earlier', String(kept.size))];
  return verdicts.includes(true) ? [] : [finding('EarlierNotTied', 'earlier', String(from.size))];
};

/** True where it is proved, false where it is contradicted, undefined where it cannot be told. */
type Told = boolean | undefined;

const bySize = (from: Checkpoint, to: Checkpoint): Told => {
  if (from.size === to.size) return from.root === to.root;
  return from.size === 0 ? verifyConsistency({ from, to, path: [] }) : undefined;
};

const byLeaves = (from: Checkpoint, to: Checkpoint, leaves: readonly Sha256[]): Told =>
  leaves.length < to.size
    ? undefined
    : [from, to].every(({ size, root }) => rootOf(leaves.slice(0, size)) === root);

/** A proof from the one to the other; or two, from each of them to one and the same later state. */
const byProofs = (from: Checkpoint, to: Checkpoint, proofs: readonly ConsistencyRead[]): readonly Told[] => {
  const begins = (head: Checkpoint) => proofs.filter((proof) => proof.from.size === head.size);
  const direct = begins(from)
    .filter((proof) => proof.to.size === to.size)
    .map(({ path }) => verifyConsistency({ from, to, path }));
  const meeting = begins(from).flatMap((one) =>
    begins(to)
      .filter((other) => one.to.size === other.to.size && one.to.root === other.to.root)
      .map((other) =>
        [
          verifyConsistency({ from, to: one.to, path: one.path }),
          verifyConsistency({ from: to, to: other.to, path: other.path }),
        ].every(Boolean),
      ),
  );
  return [...direct, ...meeting];
};
