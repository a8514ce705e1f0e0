/** Entering what was committed, and looking over the whole: stages move along their edges, lines and records stay. */
import type { Change } from '../../../shared/ports/registry.ts';
import { actEdges } from './acts.ts';
import { demand, type Ledger, under } from './ledger.ts';
import { fileEdges, isWhole } from './files.ts';
import { enterHold } from './holds.ts';
import { asAct, asFile, asLine, type Touched } from './raw.ts';
import { judgeWithin } from './votes.ts';

export const enterCommit = (ledger: Ledger, change: Change, touched: readonly Touched[]): void => {
  const facts = (change.puts ?? []).flatMap(({ item }) =>
    item.pk.startsWith('FACT#') && typeof item['name'] === 'string' ? [item['name']] : [],
  );
  for (const one of touched) {
    const { pk, sk } = one.after ?? one.before ?? { pk: '', sk: '' };
    const kind = `${pk.slice(0, pk.indexOf('#'))} ${/^[A-Z]+/.exec(sk)?.[0]}`;
    books[kind]?.(ledger, one, facts);
  }
};

type Book = (ledger: Ledger, touched: Touched, facts: readonly string[]) => void;

const never = (ledger: Ledger, wrong: string): void => {
  demand(ledger, false, wrong);
};

const enterFile: Book = (ledger, { before, after }, facts) => {
  if (!after) {
    never(ledger, `a case file vanished`);
    return;
  }
  const file = asFile(after);
  if (!before || before['stage'] === file.stage) return;
  const was = asFile(before);
  const [judge, fact] = fileEdges[`${was.stage} ${file.stage}`] ?? [];
  if (!judge) {
    never(ledger, `${file.id} went from ${was.stage} to ${file.stage}`);
    return;
  }
  judge(ledger, file, was);
  demand(ledger, isTold(fact, facts), `${file.id} became ${file.stage} and no fact tells of it`);
};

const enterAct: Book = (ledger, { before, after }, facts) => {
  if (!after) {
    never(ledger, `an act vanished`);
    return;
  }
  const act = asAct(after);
  const was = before && asAct(before);
  if (was?.stage !== act.stage) {
    const edge = `${was ? was.stage : ''} ${act.stage}`;
    const [judge, fact] = actEdges[edge] ?? [];
    if (!judge) {
      never(ledger, `${act.id} went: ${edge}`);
      return;
    }
    judge(ledger, act, was);
    demand(ledger, isTold(fact, facts), `${act.id} became ${act.stage} and no fact tells of it`);
  }
  if (was) judgeWithin(ledger, act, was);
};

const isTold = (fact: string | undefined, facts: readonly string[]): boolean =>
  fact === undefined || fact === '' || facts.includes(fact);

const lineEdges: readonly string[] = [
  'frozen begun',
  'frozen spared',
  'frozen released',
  'begun destroyed',
  'begun spared',
];

const enterLine: Book = (ledger, { before, after }) => {
  const line = after && asLine(after);
  if (!line) {
    never(ledger, `a line vanished`);
    return;
  }
  const act = ledger.items.find(`ACT#${line.act}`, 'ACT');
  if (!before) {
    demand(ledger, act?.['stage'] === 'drawing', `${line.act} got a line when it was drawn`);
    return;
  }
  const was = asLine(before);
  const edge = `${was.state} ${line.state}`;
  demand(ledger, was.caseFile === line.caseFile, `a line of ${line.act} became another`);
  demand(ledger, was.state === line.state || lineEdges.includes(edge), `a line of ${line.act} went ${edge}`);
};

const enterRecord: Book = (ledger, { before, after }) => {
  demand(ledger, after !== undefined, `a record vanished`);
  demand(ledger, before === undefined || before['sha256'] === after?.['sha256'], `a record was replaced`);
};

const books: Readonly<Record<string, Book>> = {
  'CF CF': enterFile,
  'CF HOLD': enterHold,
  'CF RECORD': enterRecord,
  'CHAMBER WIDEHOLD': enterHold,
  'ACT ACT': enterAct,
  'ACT LINE': enterLine,
};

/** A version was deleted: only of a file whose destruction had lawfully begun. */
export const enterDeletion = (ledger: Ledger, key: string): void => {
  const [, file = ''] = key.split('/');
  demand(ledger, ledger.claims.has(file), `${key} was deleted and ${file} was not begun`);
};

/** What must be so whenever nobody is in the middle of anything. */
export const lookOver = (ledger: Ledger): void => {
  for (const file of ledger.objects.keys()) {
    const isDestroyed = ledger.items.find(`CF#${file}`, 'CF')?.['stage'] === 'destroyed';
    const records = under(ledger, `CF#${file}`, 'RECORD').length;
    demand(ledger, records === (isDestroyed ? 1 : 0), `${file} has ${records} records`);
    demand(ledger, ledger.claims.has(file) || isWhole(ledger, file), `${file} is no longer whole`);
  }
};
