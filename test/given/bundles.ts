/** An evidence bundle made from generated records: of one act, in a log that holds others' records too. */
import { deletionRecordOf } from '../../shared/archive/deletion-record-of.ts';
import { checkpointText, type Checkpoint } from '../../shared/archive/checkpoint.ts';
import type { ActId, CaseFileId, Instant, Sha256 } from '../../shared/archive/names.ts';
import type { HashReader } from '../../shared/ports/tree.ts';
import { canonicalBytes, sha256Hex } from '../../shared/signature/canonical-json.ts';
import { detachedCms } from '../../shared/signature/cms.ts';
import { evidenceBundle } from '../../shared/signature/evidence-bundle.ts';
import { inclusionPath, consistencyPath, leafOf, rootOf } from '../../shared/signature/merkle.ts';
import { verifyScript } from '../../shared/signature/verify-script.ts';
import { verifyText } from '../../shared/signature/verify-text.ts';
import {
  type Bundle,
  bytesOf,
  orderSha256,
  papers,
  paperSha256,
  partOne,
  partOneSha256,
  partTwo,
  otherAct,
  theAct,
} from './bundle-papers.ts';
import { instant } from './days.ts';

import { someFacts } from './records.ts';
import type { GivenSeal } from './seals.ts';

const destroyedAt = instant('2026-03-02T06:00:07.250Z');
const sealedAt = new Date('2026-03-02T06:00:08Z');

const factsOf = (act: { readonly id: ActId; readonly number: number }, no: number) => {
  const facts = someFacts();
  const file = { ...facts.file, id: `${act === theAct ? 'file' : 'other'}-${no}` as CaseFileId };
  const order = { ...facts.act.order, paper: { ...facts.act.order.paper, sha256: orderSha256 } };
  const partOne = { signed: { sha256: partOneSha256 } };
  return {
    ...facts,
    file,
    claim: { ...facts.claim, act: act.id, line: no },
    act: { ...facts.act, ...act, order, partOne },
  };
};

/** Canonical bytes of a record of line `no` of an act. */
export const recordOf = (act: typeof theAct, no: number): Uint8Array =>
  canonicalBytes(deletionRecordOf(factsOf(act, no)));

export const sealOf = (content: Uint8Array, signer: GivenSeal): Promise<Uint8Array> =>
  detachedCms({ content, signer, signingTime: sealedAt });

/** The whole log: others' records before, between and after those of the act. */
export const theLog = (): readonly Uint8Array[] => [
  ...[1, 2, 3, 4, 5].map((no) => recordOf(otherAct, no)),
  recordOf(theAct, 1),
  recordOf(theAct, 2),
  recordOf(otherAct, 6),
  recordOf(theAct, 4),
  ...[7, 8].map((no) => recordOf(otherAct, no)),
];

/** So much the log held when the act was drawn up; its checkpoint is printed on part one. */
export const PRINTED = 3;
export const LOG = 'log-of-a-test';

export const checkpointOver = (log: readonly Uint8Array[], at: Instant = destroyedAt): Checkpoint => ({
  log: LOG,
  size: log.length,
  root: rootOf(log.map(leafOf)),
  at,
});

export const signedText = async (checkpoint: Checkpoint, seal: GivenSeal) => {
  const text = bytesOf(checkpointText(checkpoint));
  return { text, signature: await seal.sign(text) };
};

const signatures = () => {
  const { act } = factsOf(theAct, 1);
  return {
    schema: 'kz.archive.signatures/1',
    act: act.id,
    submission: { ...act.submission, paper: partOneSha256 },
    votes: act.votes.map((vote) => ({ ...vote, paper: partOneSha256 })),
    order: { ...act.order.signature, paper: orderSha256 },
    attendance: act.attendance,
    certifiedBy: act.attendance.map(({ person, office }) => ({
      person,
      office,
      policy: 'attested',
      paper: paperSha256('part-2.ru.pdf'),
    })),
  };
};

const readerOver =
  (leaves: readonly Sha256[]): HashReader =>
  ({ level, index }) =>
    Promise.resolve(rootOf(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level)));

export const proofsOf = async (log: readonly Uint8Array[], names: Readonly<Record<string, Uint8Array>>) => {
  const leaves = log.map(leafOf);
  const read = readerOver(leaves);
  const size = leaves.length;
  const proofs: Record<string, Uint8Array> = {};
  for (const [caseFile, record] of Object.entries(names)) {
    const seq = leaves.indexOf(leafOf(record));
    if (seq < 0) continue;
    const path = await inclusionPath(read, { seq, size });
    const schema = 'kz.archive.inclusion-proof/1';
    proofs[`log/${caseFile}.json`] = bytesOf(
      JSON.stringify({ schema, caseFile, seq, leaf: leaves[seq], size, path }),
    );
  }
  return proofs;
};

export const consistencyOf = async (log: readonly Uint8Array[], from: number): Promise<Uint8Array> => {
  const leaves = log.map(leafOf);
  const path = await consistencyPath(readerOver(leaves), { from, to: leaves.length });
  const head = (size: number) => ({ size, root: rootOf(leaves.slice(0, size)) });
  return bytesOf(
    JSON.stringify({
      schema: 'kz.archive.consistency-proof/1',
      from: head(from),
      to: head(leaves.length),
      path,
    }),
  );
};

/** SHA256SUMS as `sha256sum` writes it. Whoever tampers can do this too. */
export const resummed = (files: Bundle): Bundle => {
  const names = Object.keys(files).filter((name) => !name.startsWith('SHA256SUMS'));
  const sums = names.toSorted().map((name) => `${sha256Hex(files[name]!)}  ${name}\n`);
  return { ...files, SHA256SUMS: bytesOf(sums.join('')) };
};

/** What only the service's key can do. */
export const sealedBundle = async (files: Bundle, seal: GivenSeal): Promise<Bundle> => {
  const summed = resummed(files);
  return { ...summed, 'SHA256SUMS.p7s': await sealOf(summed['SHA256SUMS']!, seal) };
};

export interface Wanted {
  readonly log?: readonly Uint8Array[];
  readonly printed?: Checkpoint;
}

/** A bundle as the service makes it; of another log where told. */
export const aBundle = async (seal: GivenSeal, wanted: Wanted = {}): Promise<Bundle> => {
  const log = wanted.log ?? theLog();
  const printed = wanted.printed ?? checkpointOver(log.slice(0, PRINTED));
  const records = Object.fromEntries([1, 2, 4].map((no) => [`file-${no}`, recordOf(theAct, no)]));
  const { text, signature } = await signedText(checkpointOver(log), seal);
  const chain = await seal.chain();
  const sealed: Record<string, Uint8Array> = {};
  for (const [name, record] of Object.entries(records)) {
    sealed[`records/${name}.json`] = record;
    sealed[`records/${name}.p7s`] = await sealOf(record, seal);
  }
  const files: Bundle = {
    ...papers,
    'papers/part-1.json': canonicalBytes(partOne(printed)),
    'papers/part-2.json': canonicalBytes(partTwo()),
    'signatures.json': bytesOf(JSON.stringify(signatures(), null, 2)),
    ...sealed,
    'records/root.pem': bytesOf(seal.root),
    'certificates.pem': bytesOf(chain),
    ...(await proofsOf(log, records)),
    'log/checkpoint.txt': text,
    'log/checkpoint.sig': signature,
    'log/checkpoint.pem': bytesOf(chain),
    'log/consistency.json': await consistencyOf(log, printed.size),
    'VERIFY.md': bytesOf(verifyText),
    'verify.sh': bytesOf(verifyScript),
  };
  return sealedBundle(files, seal);
};

export const zipped = (files: Bundle): Uint8Array =>
  evidenceBundle(Object.entries(files).map(([name, content]) => ({ name, bytes: content })));
