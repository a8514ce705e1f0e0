/** What speaks against opening a case file as it is described; the service is asked only when nothing does. */
import type { Described } from './described.ts';
import { readDay } from './days.ts';

export type FaultCode =
  | 'headingMissing'
  | 'headingLong'
  | 'headingNumber'
  | 'indexMissing'
  | 'indexLong'
  | 'numberLong'
  | 'closingMissing'
  | 'dayUnreadable'
  | 'dayFuture'
  | 'closedBeforeStart'
  | 'placeLong'
  | 'partyNumber'
  | 'partyName';

/** @property pointer JSON pointer, as the service names the same field. */
export interface DraftFault {
  readonly pointer: string;
  readonly code: FaultCode;
}

type Check = (one: Described, today: string) => DraftFault | undefined;

const fault = (is: boolean, pointer: string, code: FaultCode): DraftFault | undefined =>
  is ? { pointer, code } : undefined;

const day =
  (field: 'startedOn' | 'closedOn'): Check =>
  (one, today) => {
    const typed = one[field];
    if (typed === '') return undefined;
    const read = readDay(typed);
    if (read === undefined) return { pointer: `/${field}`, code: 'dayUnreadable' };
    return fault(read > today, `/${field}`, 'dayFuture');
  };

const checks: readonly Check[] = [
  ({ heading }) => fault(heading.trim() === '', '/heading', 'headingMissing'),
  ({ heading }) => fault(heading.length > 500, '/heading', 'headingLong'),
  // An IIN in a heading would stand in every inventory and act.
  ({ heading }) => fault(/(?<!\d)\d{12}(?!\d)/.test(heading), '/heading', 'headingNumber'),
  ({ index }) => fault(index.trim() === '', '/index', 'indexMissing'),
  ({ index }) => fault(index.length > 40, '/index', 'indexLong'),
  ({ number }) => fault(number.length > 100, '/proceedingNumber', 'numberLong'),
  ({ paperPlace }) => fault(paperPlace.length > 500, '/paperPlace', 'placeLong'),
  day('startedOn'),
  ({ closedOn, isClosingUnknown }) =>
    fault(closedOn === '' && !isClosingUnknown, '/closedOn', 'closingMissing'),
  day('closedOn'),
  ({ startedOn, closedOn }) =>
    fault(
      startedOn !== '' && closedOn !== '' && (readDay(startedOn) ?? '') > (readDay(closedOn) ?? '9'),
      '/closedOn',
      'closedBeforeStart',
    ),
];

/** Thousands are looked at several times a second: what was found of a description stays found. */
const found = new WeakMap<Described, readonly DraftFault[]>();

export const faultsOf = (one: Described, today: string): readonly DraftFault[] => {
  const before = found.get(one);
  if (before) return before;
  const faults = lookFor(one, today);
  found.set(one, faults);
  return faults;
};

const lookFor = (one: Described, today: string): readonly DraftFault[] => [
  ...checks.flatMap((check) => check(one, today) ?? []),
  ...one.parties.flatMap(({ name, iin, bin }, at) => [
    ...(name.trim() === '' ? [{ pointer: `/parties/${at}/name`, code: 'partyName' as const }] : []),
    ...[iin, bin].flatMap((number) =>
      number !== undefined && !/^\d{12}$/.test(number)
        ? [{ pointer: `/parties/${at}/number`, code: 'partyNumber' as const }]
        : [],
    ),
  ]),
];
