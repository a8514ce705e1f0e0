/** How far an act has come, the papers it rests on, and the files it names. */
import { createHash } from 'node:crypto';
import { findVersion } from '../../fakes/memory-versions.ts';
import { isGateOpen } from './bars.ts';
import { type Chain, demand, findFile, type Ledger, under } from './ledger.ts';
import { asLine, type RawAct, type RawPaper } from './raw.ts';

export type Judge = (ledger: Ledger, act: RawAct, before: RawAct | undefined) => void;

export const chainOf = (ledger: Ledger, { id }: Pick<RawAct, 'id'>): Chain | undefined =>
  ledger.chains.get(id);

export const enter = (ledger: Ledger, act: RawAct, step: string): void => {
  ledger.reached.add(step);
  chainOf(ledger, act)?.steps.push(step);
};

export const demandAfter = (ledger: Ledger, act: RawAct, steps: readonly string[]): void => {
  const taken = (chainOf(ledger, act)?.steps ?? []).join(' ');
  demand(ledger, taken === steps.join(' '), `${act.id} is ${act.stage} after: ${taken}`);
};

export const filesOf = (ledger: Ledger, act: RawAct): readonly string[] => [
  ...(chainOf(ledger, act)?.files.values() ?? []),
];

export const chairOf = ({ seats }: RawAct) => seats.find(({ seat }) => seat === 'chairman')?.person;

export const linesOf = (ledger: Ledger, { id }: RawAct) => under(ledger, `ACT#${id}`, 'LINE#').map(asLine);

export const isOpenForAll = (ledger: Ledger, act: RawAct): boolean =>
  filesOf(ledger, act).every((id) => {
    const file = findFile(ledger, id);
    return file !== undefined && isGateOpen(ledger, file.creator, file.year);
  });

/** The paper as it lies in its store: its bytes must have the digest by which it is named. */
export const paperOf = (ledger: Ledger, paper: RawPaper | undefined): unknown => {
  const found = paper && findVersion(ledger.papers.behind.storeOf('papers'), paper);
  const sha256 = found && createHash('sha256').update(found.content).digest('hex');
  demand(ledger, found !== undefined && sha256 === paper?.sha256, `a paper is not what its digest says`);
  return found ? JSON.parse(Buffer.from(found.content).toString()) : {};
};
