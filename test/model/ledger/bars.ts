/** What stands against destroying a file: holds, dates, the gate (rules 2, 4, 5). */
import { type Ledger, under } from './ledger.ts';
import { asFile, asHold, type RawFile, type RawHold } from './raw.ts';

/** The holds themselves are counted, not what the file says of their number. */
export const isHeld = (ledger: Ledger, file: RawFile): boolean =>
  under(ledger, `CF#${file.id}`, 'HOLD#').some((item) => asHold(item).state === 'placed') ||
  under(ledger, `CHAMBER#${file.chamber}`, 'WIDEHOLD#').some((item) => covers(asHold(item), file));

/** Whether a hold over agent or query takes a file in; parties are another test's. */
export const covers = ({ state, scope }: RawHold, file: RawFile): boolean => {
  if (state !== 'placed' || !scope) return false;
  if (scope.kind === 'agent') return [file.creator, file.keeper].includes(scope.agent ?? '');
  const { year = file.year, index = file.index } = scope;
  return scope.kind === 'query' && year === file.year && index === file.index;
};

/** Both the law's date and the store's are past, and no review is to be made. */
export const isPast = (ledger: Ledger, { keepUntil, lockedUntil, term }: RawFile): boolean =>
  typeof keepUntil === 'string' &&
  keepUntil < ledger.today() &&
  (lockedUntil === undefined || lockedUntil < ledger.now()) &&
  term?.appraisalMark !== true;

/** Rule 47: the permanent inventory of that creator and year is approved, and no file may yet prove to belong in it. */
export const isGateOpen = (ledger: Ledger, creator: string, year: number): boolean => {
  const approved = ledger.items.find(`INVENTORIES#${creator}`, `${year}#permanent`)?.['approved'] === true;
  const files = allFiles(ledger).filter((file) => file.creator === creator && file.year === year);
  return approved && !files.some((file) => isUnresolved(ledger, file));
};

const isUnresolved = (ledger: Ledger, { stage, term, place, keepUntil }: RawFile): boolean => {
  if (!term || (stage !== 'sealed' && stage !== 'entered')) return false;
  const reviewOpen = term.appraisalMark && typeof keepUntil === 'string' && keepUntil < ledger.today();
  const onNoLine = term.kind === 'permanent' && place === undefined;
  return (term.kind === 'unknown' && stage === 'sealed') || reviewOpen || onNoLine;
};

const allFiles = ({ items }: Ledger): readonly RawFile[] =>
  items.partitions('CF#').flatMap((partition) => {
    const item = items.find(partition, 'CF');
    return item ? [asFile(item)] : [];
  });
