/** Papers, signatures and records of an act, as files of its bundle. */
import type { Consent, SignedPaper } from '../../shared/archive/act-parts.ts';
import type { ClosedAct } from '../../shared/archive/act.ts';
import { extensionOf } from '../../shared/archive/media-types.ts';
import type { World } from '../../shared/ports/world.ts';
import { absenceKey } from '../../shared/register/absence.ts';
import { inBatches } from '../../shared/register/batches.ts';
import { readWhole } from '../../shared/register/kept-papers.ts';
import type { FiledRecord } from '../../shared/register/records.ts';

export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const PART_ONE = 'papers/part-1.json';

export const actParts = async (
  { papers, evidence, signer }: Pick<World, 'papers' | 'evidence' | 'signer'>,
  act: ClosedAct,
): Promise<readonly Part[]> => {
  const kept = [
    act.partOne.signed,
    act.partOne.translation,
    act.partOne.data,
    act.partTwo.signed,
    act.partTwo.translation,
    act.partTwo.data,
    act.order.paper,
  ];
  const printed = await inBatches(kept, async (paper) => ({
    name: nameOf(paper.key),
    bytes: await readWhole(papers, paper),
  }));
  // Filed before the act closes; acts closed before it was made have none.
  const absence = await evidence.find(absenceKey(act.id));
  return [
    ...printed,
    ...(await scanParts(papers, scansOf(act))),
    ...(absence ? [{ name: 'absence.json', bytes: await readWhole(evidence, absence) }] : []),
    { name: 'signatures.json', bytes: Buffer.from(JSON.stringify(signaturesOf(act), null, 2)) },
    { name: 'certificates.pem', bytes: Buffer.from(await signer.chain()) },
  ];
};

/** A bundle is made in memory: scans above this in all are named by their digests alone. */
const MOST_OF_SCANS = 200 * 1024 * 1024;

/** Papers as they were signed by hand, and the consent; their digests stand in `signatures.json`. */
const scanParts = async (papers: World['papers'], scans: readonly NamedScan[]): Promise<readonly Part[]> => {
  const parts: Part[] = [];
  let room = MOST_OF_SCANS;
  for (const { name, paper, mediaType, bytes } of scans) {
    room -= bytes;
    if (room < 0) return parts;
    const file = `papers/${name}.${extensionOf(mediaType)}`;
    parts.push({ name: file, bytes: await readWhole(papers, paper) });
  }
  return parts;
};

type NamedScan = Pick<SignedPaper, 'paper' | 'mediaType' | 'bytes'> & { readonly name: string };

const scansOf = ({ signedPapers = [], consent }: ClosedAct): readonly NamedScan[] => [
  ...signedPapers.map((one, at) => ({ ...one, name: `signed-${at + 1}-${one.step}` })),
  ...(consent ? [{ ...consent, name: 'consent' }] : []),
];

/** @param chain PEM of the service's seal: its own certificate, then the roots under which it ever sealed. */
export const recordParts = (records: readonly FiledRecord[], chain: string): readonly Part[] => [
  ...records.flatMap(({ caseFile, bytes, signature }) => [
    { name: `records/${caseFile}.json`, bytes },
    { name: `records/${caseFile}.p7s`, bytes: signature },
  ]),
  { name: 'records/root.pem', bytes: Buffer.from(rootsOf(chain)) },
];

const BEGIN = '-----BEGIN';

/** All but the first certificate. */
const rootsOf = (chain: string): string => chain.slice(chain.indexOf(BEGIN, BEGIN.length));

const nameOf = (key: string): string => `papers/${key.split('/').at(-1) ?? key}`;

/** Who signed what, by opaque ids: the names stand on the papers. */
const signaturesOf = (act: ClosedAct) => ({
  schema: 'kz.archive.signatures/1',
  act: act.id,
  submission: act.submission,
  votes: act.votes.map(({ exclude: _exclude, ...vote }) => vote),
  order: act.order.signature,
  attendance: act.attendance,
  certifiedBy: act.certifiedBy,
  ...(act.signedPapers && { signedPapers: act.signedPapers.map(scanOf) }),
  ...(act.review && { review: { ...act.review, reviewed: act.reviewed ?? 0 } }),
  ...(act.consent && { consent: consentOf(act.consent) }),
});

const scanOf = ({ step, paper, mediaType, bytes, by, at }: SignedPaper) => ({
  ...{ step, sha256: paper.sha256, mediaType, bytes, by, at },
});

const consentOf = ({ number, datedOn, body, paper }: Consent) => ({
  ...{ number, datedOn, body, sha256: paper.sha256 },
});
