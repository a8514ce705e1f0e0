/**
 * Holds: placed by whom they may be, released with a document by officer or head, never by who drew up the act
 * (rules 4). One that came too late is none, until the file is given back.
 */
import type { Item } from '../../../shared/ports/registry.ts';
import { demand, demandOnce, findAct, findFile, findPerson, type Ledger, under } from './ledger.ts';
import { covers } from './bars.ts';
import { holds } from './offices.ts';
import { asAct, asFile, asHold, asLine, type RawFile, type Touched } from './raw.ts';

export const enterHold = (ledger: Ledger, { before, after }: Touched): void => {
  const [was, is] = [before, after].map((item) => item && asHold(item).state);
  if (before && was === 'placed') ended(ledger, before, after);
  else if (after && is === 'placed') placed(ledger, after);
  else if (after && is === 'late') cameLate(ledger, after);
};

const cameLate = (ledger: Ledger, { pk }: Item): void => {
  const file = findFile(ledger, pk.slice('CF#'.length));
  demand(
    ledger,
    file?.stage === 'destroying',
    `a hold came too late for ${pk}, which was not being destroyed`,
  );
  ledger.reached.add('held too late');
};

const placed = (ledger: Ledger, { pk }: Item): void => {
  const file = findFile(ledger, pk.slice('CF#'.length));
  const late = ['destroying', 'destroyed'].includes(file?.stage ?? '');
  demand(ledger, !late, `a hold was placed on ${pk}, whose destruction had begun`);
  ledger.reached.add('held');
};

/** A wide hold in force is an item of its own, which goes when it is released; a file's says so itself. */
const ended = (ledger: Ledger, before: Item, after: Item | undefined): void => {
  if (after && asHold(after).state === 'placed') return;
  const file = findFile(ledger, before.pk.slice('CF#'.length));
  const kept = after ?? ledger.items.find(before.pk, before.sk.replace(/^WIDEHOLD/, 'WIDEHOLD-RELEASED'));
  const supposed = kept && asHold(kept).released?.by;
  released(ledger, { where: before.pk, supposed }, file ? [file] : coveredBy(ledger, before));
};

interface Released {
  readonly where: string;
  /** Who released it, as it is written with the hold. */
  readonly supposed: string | undefined;
}

const released = (ledger: Ledger, { where, supposed }: Released, files: readonly RawFile[]): void => {
  // Several may ask at once, and not all of them may have it.
  const asks = [...ledger.asking].filter(({ what }) => what === 'release' || what === 'release-wide');
  const who = asks.find((ask) => ask.who === supposed)?.who ?? asks[0]?.who ?? '';
  demand(ledger, asks.length > 0, `a hold of ${where} ended and nobody had asked for it`);
  const chamber = files[0]?.chamber ?? where.slice('CHAMBER#'.length);
  const on = { chamber, day: ledger.today() };
  const may = (view: Ledger) =>
    holds(findPerson(view, who), 'officer', on) || holds(findPerson(view, who), 'head', on);
  const drew = files.filter(({ act }) => act && findAct(ledger, act.act)?.drafter.person === who);
  demandOnce(ledger, may, `${who} released a hold`);
  demand(ledger, drew.length === 0, `${who} released a hold over files on an act of his own`);
  ledger.reached.add('hold released');
};

/** Every file on a line of an act that may still be destroyed, where the hold lies over it. */
const coveredBy = (ledger: Ledger, hold: Item): readonly RawFile[] =>
  ledger.items.partitions('ACT#').flatMap((partition) => {
    const act = ledger.items.find(partition, 'ACT');
    if (!act || ['returned', 'withdrawn', 'lapsed', 'closed'].includes(asAct(act).stage)) return [];
    return under(ledger, partition, 'LINE#')
      .map((line) => ledger.items.find(`CF#${asLine(line).caseFile}`, 'CF'))
      .flatMap((item) => (item ? [asFile(item)] : []))
      .filter((file) => covers(asHold(hold), file));
  });
