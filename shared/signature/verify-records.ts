/** The records of a bundle: each sealed, each of a line of the act that was destroyed, each such line with its record. */
import type { DeletionRecord } from '../archive/deletion-record.ts';
import { because, finding, where, type Checked, type Finding } from './verify-findings.ts';
import type { Opened, PartOneRead, PartTwoRead, RecordFile } from './verify-open.ts';
import { faultOfSeal, type Trust } from './verify-trust.ts';

/** So many are verified at once: WebCrypto works beside us. */
const AT_ONCE = 64;

export const checkRecordSeals = async (
  { records, files }: Opened,
  trust: Trust,
  tell: (done: number) => void,
): Promise<Checked> => {
  const names = new Set(records.map(({ name }) => `records/${name}.p7s`));
  const alone = [...files.keys()].filter(
    (name) => name.startsWith('records/') && name.endsWith('.p7s') && !names.has(name),
  );
  const faults: Finding[] = [];
  for (let at = 0; at < records.length; at += AT_ONCE) {
    tell(at);
    const some = records.slice(at, at + AT_ONCE).map((record) => faultsOfSeal(record, trust));
    faults.push(...(await Promise.all(some)).flat());
  }
  const findings = [...faults, ...alone.map((name) => finding('SealWithoutRecord', name))];
  return { check: 'record-seals', of: records.length, findings };
};

const faultsOfSeal = async (
  { name, bytes, seal, record }: RecordFile,
  trust: Trust,
): Promise<readonly Finding[]> => {
  const at = `records/${name}.json`;
  if (!seal) return [finding('SealMissing', at)];
  const named = new Date(record?.times.destroyedAt ?? trust.now);
  const fault = await faultOfSeal(trust, { cms: seal, content: bytes, named, at });
  return [
    ...(fault ? [fault] : []),
    ...where([
      record !== undefined && record.caseFile !== name,
      finding('RecordMisnamed', at, record?.caseFile),
    ]),
  ];
};

export const checkAct = ({ partOne, partTwo, signatures, records }: Opened): Checked => {
  if (!partOne || !partTwo) return { check: 'act', of: 0, findings: [] };
  const destroyed = partTwo.lines.filter(({ outcome }) => outcome === 'destroyed');
  const lines = new Map<string, PartTwoRead['lines'][number]>(destroyed.map((line) => [line.caseFile, line]));
  const read = records.flatMap(({ record }) => (record ? [record] : []));
  const recorded = new Set<string>(read.map(({ caseFile }) => caseFile));
  const findings = [
    ...linesAgree(partOne, partTwo),
    ...where(
      [partOne.act.id !== partTwo.act.id, finding('ActDiffers', 'papers/part-2.json', partTwo.act.id)],
      [
        signatures !== undefined && signatures.act !== partOne.act.id,
        finding('ActDiffers', 'signatures.json'),
      ],
    ),
    ...destroyed
      .filter(({ caseFile }) => !recorded.has(caseFile))
      .map(({ caseFile, no }) => finding('RecordMissing', caseFile, String(no))),
    ...read.flatMap((record) => faultsOfPlace(record, partOne, lines.get(record.caseFile))),
  ];
  return { check: 'act', of: partTwo.lines.length, findings };
};

const linesAgree = (one: PartOneRead, two: PartTwoRead): readonly Finding[] => {
  const key = ({ no, caseFile, heading, index, volumes }: PartOneRead['lines'][number]): string =>
    JSON.stringify([no, caseFile, heading, index, volumes]);
  const [first, second] = [one.lines.map(key), two.lines.map(key)];
  const isCounted = one.lines.every(({ no }, place) => no === place + 1);
  const volumes = one.lines.reduce((sum, line) => sum + line.volumes, 0);
  const differing = Array.from({ length: Math.max(first.length, second.length) }, (_, place) => place)
    .filter((place) => first[place] !== second[place])
    .map((place) => finding('LineDiffers', String(place + 1)));
  return [
    ...differing,
    ...where(
      [!isCounted, finding('LinesOutOfOrder', 'papers/part-1.json')],
      [
        new Set(one.lines.map(({ caseFile }) => caseFile)).size < first.length,
        finding('LineTwice', 'papers/part-1.json'),
      ],
      [one.files !== first.length || one.total !== volumes, finding('CountsDiffer', 'papers/part-1.json')],
    ),
  ];
};

const faultsOfPlace = (
  record: DeletionRecord,
  { act }: PartOneRead,
  line: PartTwoRead['lines'][number] | undefined,
): readonly Finding[] => {
  const { caseFile } = record;
  if (record.act.id !== act.id || record.act.number !== act.number)
    return [
      because(
        `${record.act.id} ${record.act.number}`,
        finding('RecordOfAnotherAct', caseFile, record.act.id),
      ),
    ];
  if (!line) return [finding('RecordOfNoLine', caseFile)];
  const says = [record.act.line, record.index, record.volumes].join();
  return where([
    says !== [line.no, line.index, line.volumes].join(),
    finding('RecordOfAnotherLine', caseFile),
  ]);
};
