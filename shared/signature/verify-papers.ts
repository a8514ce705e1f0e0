/** The papers by their digests, and who signed them: what records, part two and signatures say of them. */
import { sha256Hex } from './canonical-json.ts';
import type { DeletionRecord } from '../archive/deletion-record.ts';
import { because, finding, where, type Checked, type Finding } from './verify-findings.ts';
import type { Opened, SignaturesRead } from './verify-open.ts';
import { faultsOfPaperData } from './verify-paper-data.ts';

const PART_TWO = 'papers/part-2.json';
const SIGNATURES = 'signatures.json';

/** Whoever names the digest of a paper, against the paper's own. */
export const checkPapers = async (opened: Opened): Promise<Checked> => {
  const { files, partOne, partTwo, signatures } = opened;
  const digestOf = (name: string): string | undefined => {
    const bytes = files.get(name);
    return bytes && sha256Hex(bytes);
  };
  const first = digestOf(`papers/part-1.${partOne?.language ?? ''}.pdf`);
  const second = digestOf(`papers/part-2.${partTwo?.language ?? ''}.pdf`);
  const orders = [...files.keys()].filter((name) => name.startsWith('papers/order-')).map(digestOf);
  const ofSecond = (signatures?.certifiedBy ?? []).map(({ paper }) => paper);
  const findings = [
    ...(await faultsOfPaperData(opened)),
    ...namersOfPartOne(opened)
      .filter(([, digest]) => digest !== first)
      .map(([by, digest]) => because(digest, finding('PartOneDiffers', by))),
    ...namersOfOrder(opened)
      .filter(([, digest]) => digest !== undefined && !orders.includes(digest))
      .map(([by, digest]) => because(digest, finding('OrderDiffers', by))),
    ...where([ofSecond.some((digest) => digest !== second), finding('PartTwoDiffers', SIGNATURES)]),
  ];
  return { check: 'papers', of: [first, second, ...orders].filter(Boolean).length, findings };
};

type Named = readonly (readonly [by: string, digest: string | undefined])[];

const namersOfPartOne = ({ partTwo, signatures, records }: Opened): Named => [
  ...(partTwo ? ([[PART_TWO, partTwo.partOne.sha256]] as const) : []),
  ...[signatures?.submission, ...(signatures?.votes ?? [])].flatMap((one) =>
    one ? ([[SIGNATURES, one.paper]] as const) : [],
  ),
  ...records.flatMap(({ record }) =>
    record ? ([[record.caseFile, record.act.partOneSha256]] as const) : [],
  ),
];

const namersOfOrder = ({ partTwo, signatures, records }: Opened): Named => [
  [PART_TWO, partTwo?.order.sha256],
  [SIGNATURES, signatures?.order.paper],
  ...records.flatMap(({ record }) =>
    record ? ([[record.caseFile, record.order.paperSha256]] as const) : [],
  ),
];

/** The persons and signatures that each record names, against those of the act. */
export const checkSigners = ({ signatures, records }: Opened): Checked => {
  const read = records.flatMap(({ record }) => (record ? [record] : []));
  const findings = signatures ? read.flatMap((record) => faultsOf(record, signatures)) : [];
  return { check: 'signatures', of: signatures ? read.length : 0, findings };
};

const faultsOf = (
  { caseFile, act, approval, order, commission }: DeletionRecord,
  by: SignaturesRead,
): readonly Finding[] => {
  const signer = (person: string) => because(person, finding('SignersDiffer', caseFile, person));
  const voted = by.votes.map(({ person, verdict, sha256 }) => [person, verdict, sha256].join());
  const present = by.attendance.map(({ office, person, on }) => [office, person, on].join());
  return where(
    [
      act.drafter !== by.submission.person || act.signature.sha256 !== by.submission.sha256,
      signer(act.drafter),
    ],
    [
      order.issuedBy !== by.order.person || order.signature.sha256 !== by.order.sha256,
      signer(order.issuedBy),
    ],
    ...approval.seats.map(
      ({ person, verdict, signature }) =>
        [!voted.includes([person, verdict, signature.sha256].join()), signer(person)] as const,
    ),
    ...commission.map(
      ({ office, person, on }) => [!present.includes([office, person, on].join()), signer(person)] as const,
    ),
  );
};
