/** An evidence bundle made from generated records: of one act, in a log that holds others' records too. */
import { deletionRecordOf } from '../../shared/archive/deletion-record-of.ts';
import { checkpointText, type Checkpoint } from '../../shared/archive/checkpoint.ts';
import type { CaseFileId, Instant, Sha256 } from '../../shared/archive/names.ts';
import type { HashReader } from '../../shared/ports/tree.ts';
import { canonicalBytes } from '../../shared/signature/canonical-json.ts';
import { detachedCms } from '../../shared/signature/cms.ts';
import { evidenceBundle } from '../../shared/signature/evidence-bundle.ts';
import { inclusionPath, consistencyPath, leafOf, rootOf } from '../../shared/signature/merkle.ts';
import { verifyScript } from '../../shared/signature/verify-script.ts';
import { verifyText } from '../../shared/signature/verify-text.ts';
import {
  type ActPapers,
  type Bundle,
  bytesOf,
  digestOf,
  papersOf,
  otherAct,
  theAct,
} from './bundle-papers.ts';
import { instant } from './days.ts';
import { someFacts } from './records.ts';
import type { GivenSeal } from './seals.ts';

const destroyedAt = instant('2026-03-02T06:00:07.250Z');
const sealedAt = new Date('2026-03-02T06:00:08Z');

const factsOf = (act: typeof theAct, no: number, papers?: ActPapers) => {
  const facts = someFacts();
  const file = { ...facts.file, id: `${papers ? 'file' : 'other'}-${no}` as CaseFileId };
  const claim = { ...facts.claim, act: act.id, line: no };
  if (!papers) return { ...facts, file, claim, act: { ...facts.act, ...act } };
  const order = { ...facts.act.order, paper: { ...facts.act.order.paper, sha256: papers.order } };
  const partOne = { signed: { sha256: papers.partOne } };
  return { ...facts, file, claim, act: { ...facts.act, ...act, order, partOne } };
};

const bytesOfRecord = (...of: Parameters<typeof factsOf>): Uint8Array =>
  canonicalBytes(deletionRecordOf(factsOf(...of)));

/** Of another act, whose papers are not in the bundle. */
const othersRecord = (no: number): Uint8Array => bytesOfRecord(otherAct, no);

export const sealOf = (content: Uint8Array, signer: GivenSeal): Promise<Uint8Array> =>
  detachedCms({ content, signer, signingTime: sealedAt });

/** So much the log held when the act was drawn up; its checkpoint is printed on part one. */
export const PRINTED = 3;
export const LOG = 'log-of-a-test';

export const checkpointOver = (log: readonly Uint8Array[], at: Instant = destroyedAt): Checkpoint => ({
  log: LOG,
  size: log.length,
  root: rootOf(log.map(leafOf)),
  at,
});

/** Drawn when the log began with these records of others. */
export const papersAfter = (...numbers: readonly number[]): Promise<ActPapers> =>
  papersOf(checkpointOver(numbers.map(othersRecord)));

export const thePapers = await papersAfter(1, 2, 3);

/** Canonical bytes of a record of line `no` of an act. */
export const recordOf = (act: typeof theAct, no: number, papers = thePapers): Uint8Array =>
  act === otherAct ? othersRecord(no) : bytesOfRecord(act, no, papers);

/** The whole log: others' records before, between and after those of the act. */
export const theLog = (papers = thePapers): readonly Uint8Array[] => [
  ...[1, 2, 3, 4, 5].map(othersRecord),
  recordOf(theAct, 1, papers),
  recordOf(theAct, 2, papers),
  othersRecord(6),
  recordOf(theAct, 4, papers),
  ...[7, 8].map(othersRecord),
];

export const signedText = async (checkpoint: Checkpoint, seal: GivenSeal) => {
  const text = bytesOf(checkpointText(checkpoint));
  return { text, signature: await seal.sign(text) };
};

const signatures = (papers: ActPapers) => {
  const { act } = factsOf(theAct, 1, papers);
  return {
    schema: 'kz.archive.signatures/1',
    act: act.id,
    submission: { ...act.submission, paper: papers.partOne },
    votes: act.votes.map((vote) => ({ ...vote, paper: papers.partOne })),
    order: { ...act.order.signature, paper: papers.order },
    attendance: act.attendance,
    certifiedBy: act.attendance.map(({ person, office }) => ({
      person,
      office,
      policy: 'attested',
      paper: papers.partTwo,
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
  const sums = names.toSorted().map((name) => `${digestOf(files[name]!)}  ${name}\n`);
  return { ...files, SHA256SUMS: bytesOf(sums.join('')) };
};

/** What only the service's key can do. */
export const sealedBundle = async (files: Bundle, seal: GivenSeal): Promise<Bundle> => {
  const summed = resummed(files);
  return { ...summed, 'SHA256SUMS.p7s': await sealOf(summed['SHA256SUMS']!, seal) };
};

export interface Wanted {
  readonly papers?: ActPapers;
  readonly log?: readonly Uint8Array[];
  /** The lines that were destroyed, and so have a record. */
  readonly destroyed?: readonly number[];
}

const sealedRecords = async (records: Bundle, seal: GivenSeal): Promise<Bundle> => {
  const sealed: Record<string, Uint8Array> = {};
  for (const [name, record] of Object.entries(records)) {
    sealed[`records/${name}.json`] = record;
    sealed[`records/${name}.p7s`] = await sealOf(record, seal);
  }
  return sealed;
};

/** A bundle as the service makes it; of other papers, or another log, where told. */
export const aBundle = async (seal: GivenSeal, wanted: Wanted = {}): Promise<Bundle> => {
  const { papers = thePapers, destroyed = [1, 2, 4] } = wanted;
  const log = wanted.log ?? theLog(papers);
  const records = Object.fromEntries(destroyed.map((no) => [`file-${no}`, recordOf(theAct, no, papers)]));
  const { text, signature } = await signedText(checkpointOver(log), seal);
  const chain = bytesOf(await seal.chain());
  const files: Bundle = {
    ...papers.files,
    'signatures.json': bytesOf(JSON.stringify(signatures(papers), null, 2)),
    ...(await sealedRecords(records, seal)),
    'records/root.pem': bytesOf(seal.root),
    'certificates.pem': chain,
    ...(await proofsOf(log, records)),
    'log/checkpoint.txt': text,
    'log/checkpoint.sig': signature,
    'log/checkpoint.pem': chain,
    'log/consistency.json': await consistencyOf(log, PRINTED),
    'VERIFY.md': bytesOf(verifyText),
    'verify.sh': bytesOf(verifyScript),
  };
  return sealedBundle(files, seal);
};

export const zipped = (files: Bundle): Uint8Array =>
  evidenceBundle(Object.entries(files).map(([name, content]) => ({ name, bytes: content })));
