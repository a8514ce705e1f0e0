/** Verifies records that came without their bundle, each with its seal and, where there is one, its place in the log. */
import { pemOf, readCertificates, type Certificate } from './certificate.ts';
import { readDetachedCms } from './read-cms.ts';
import { readRecordBytes } from './record-bytes.ts';
import { accountOf } from './verify-account.ts';
import { type Besides, inTurn, tellOf, tiesOf } from './verify-bundle.ts';
import { checkEarlier } from './verify-earlier.ts';
import { finding, where, type Checked, type Verdict } from './verify-findings.ts';
import { checkCheckpoint, checkInclusion, checkLeaves } from './verify-log.ts';
import { open, type Opened, type RecordFile } from './verify-open.ts';
import { readPlace } from './verify-place.ts';
import { checkRecordSeals } from './verify-records.ts';
import { checkStamp } from './verify-stamp.ts';
import { shown } from './verify-trust.ts';
import type { Files } from './verify-unpack.ts';

export interface LoneRecord {
  /** Of its file, without the ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly seal?: Uint8Array | undefined;
}

export interface ToVerifyAlone extends Besides {
  readonly records: readonly LoneRecord[];
  /** Answers of `GET /v1/deletion-records/<case file>/proof`. */
  readonly places?: readonly Uint8Array[];
  /** Chain of the key that signed their checkpoint, PEM; where it is not given, that of the records' seals. */
  readonly certificates?: string;
}

export const verifyRecords = async (asked: ToVerifyAlone): Promise<Verdict> => {
  const opened = open(filesOf(asked));
  const roots = asked.root === undefined ? rootsIn(opened) : readCertificates(asked.root);
  const trust = { roots, now: asked.now };
  const tell = tellOf(asked);
  const seals = (done: number): void => tell({ check: 'record-seals', done, of: opened.records.length });
  return {
    roots: shown(roots),
    records: opened.records.length,
    isAllSpared: false,
    checks: await inTurn(tell, [
      ['bundle', () => checkForms(opened)],
      ['root', () => checkRoot(roots, asked.root)],
      ['record-seals', () => checkRecordSeals(opened, trust, seals)],
      ['checkpoint', () => checkCheckpoint(opened, trust)],
      ['inclusion', () => checkInclusion(placed(opened))],
      ['stamp', () => checkStamp(opened)],
      ['leaves', () => checkLeaves(opened, asked.leaves)],
      ['earlier', () => checkEarlier(opened, trust, tiesOf(asked))],
    ]),
    account: accountOf(opened),
  };
};

/** Whoever has a record need not have its place. */
const placed = (opened: Opened): Opened => ({
  ...opened,
  records: opened.records.filter(({ proof }) => proof !== undefined),
});

/** As they would lie in a bundle: each record under the name of its case file, for a file may be called anything. */
const filesOf = ({ records, places = [], certificates }: ToVerifyAlone): Files => {
  const read = places.flatMap((bytes) => readPlace(bytes) ?? []);
  const latest = read
    .toSorted((one, other) => other.proof.size - one.proof.size)
    .find(({ files }) => files.length > 0);
  const chain = [readCertificates(certificates ?? ''), ...records.map(certificatesIn)].find(beginsWithSigner);
  return new Map([
    ...(latest
      ? [['log/checkpoint.pem', new TextEncoder().encode((chain ?? []).map(pemOf).join(''))] as const]
      : []),
    ...records.flatMap(({ name, bytes, seal }): [string, Uint8Array][] => {
      const record = readRecordBytes(bytes);
      const stem = record.accepted ? record.value.caseFile : name;
      return [
        [`records/${stem}.json`, bytes],
        ...(seal ? [[`records/${stem}.p7s`, seal] as [string, Uint8Array]] : []),
      ];
    }),
    ...read.map(({ proof, bytes }): [string, Uint8Array] => [`log/${proof.caseFile}.json`, bytes]),
    ...(latest?.files ?? []),
  ]);
};

const beginsWithSigner = ([signer]: readonly Certificate[]): boolean => signer?.isAuthority === false;

/** What the seals bring along, where no root came from elsewhere. */
const rootsIn = ({ records }: Opened): readonly Certificate[] => {
  const all = records.flatMap(certificatesIn).filter(({ isAuthority }) => isAuthority);
  return [...new Set(all)];
};

/** The one that sealed it first. */
const certificatesIn = ({ seal }: Partial<Pick<RecordFile, 'seal'>>): readonly Certificate[] => {
  const read = seal && readDetachedCms(seal);
  if (!read?.accepted) return [];
  const { signerCertificate: signer, certificates } = read.value;
  return [signer, ...certificates.filter((one) => one !== signer)];
};

const checkRoot = (roots: readonly Certificate[], given: string | undefined): Checked => ({
  check: 'root',
  of: given === undefined ? 0 : roots.length,
  findings: where([given !== undefined && roots.length === 0, finding('RootMalformed', 'root')]),
});

const checkForms = ({ records }: Opened): Checked => ({
  check: 'bundle',
  of: records.length,
  findings: [
    ...records.flatMap(({ name, record }) =>
      where([record === undefined, finding('PartMalformed', `records/${name}.json`)]),
    ),
    ...where([records.length === 0, finding('NothingToVerify', 'records')]),
  ],
});
