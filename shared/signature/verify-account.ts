/** What the evidence says was destroyed, by which act and when: its own account, worth what the checks say of it. */
import type { Account, AccountLine } from './verify-findings.ts';
import type { Opened } from './verify-open.ts';

export const accountOf = (opened: Opened): Account => {
  const { partOne, partTwo } = opened;
  const act = partTwo?.act ?? partOne?.act ?? first(opened)?.act;
  const order = orderOf(opened);
  return {
    ...(act ? { act: { id: act.id, number: act.number } } : {}),
    ...(order ? { order } : {}),
    lines: partTwo ? linesOfAct(opened) : linesOfRecords(opened),
  };
};

const first = ({ records }: Opened) => records.find(({ record }) => record)?.record;

const orderOf = (opened: Opened): Account['order'] => {
  const { number, datedOn } = opened.partTwo?.order ?? first(opened)?.order ?? {};
  return typeof number === 'string' && typeof datedOn === 'string' ? { number, datedOn } : undefined;
};

const linesOfAct = ({ partTwo, records }: Opened): readonly AccountLine[] => {
  const times = new Map<string, string>(
    records.flatMap(({ record }) => (record ? [[record.caseFile, record.times.destroyedAt]] : [])),
  );
  return (partTwo?.lines ?? []).map(({ no, caseFile, heading, index, volumes, outcome }) => {
    const destroyedAt = times.get(caseFile);
    return {
      ...{ no, caseFile, heading, index, volumes, outcome },
      ...(destroyedAt === undefined ? {} : { destroyedAt }),
    };
  });
};

const linesOfRecords = ({ records }: Opened): readonly AccountLine[] =>
  records.flatMap(({ record }) =>
    record
      ? [
          {
            ...{ no: record.act.line, caseFile: record.caseFile, index: record.index },
            ...{ volumes: record.volumes, outcome: 'destroyed' as const },
            destroyedAt: record.times.destroyedAt,
          },
        ]
      : [],
  );
