/** What many files of one act ask for at the same moment, asked once for all of them. */
import type { Shelf } from '../../shared/ports/vault.ts';
import { findAct } from '../../shared/register/acts.ts';
import { allFiles } from '../../shared/register/documents.ts';
import { gateOf } from '../../shared/register/gate.ts';
import { wideHoldsIn } from '../../shared/register/wide-holds.ts';

interface Reads<Found> {
  readonly next: Map<string, Promise<Found>>;
  readonly last: Map<string, Promise<Found>>;
}

const noReads = <Found>(): Reads<Found> => ({ next: new Map(), last: new Map() });

/**
 * While one read is under way, all who ask for the same wait for the next and share it. It begins after each
 * of them has asked, never before: it shows him no less than a read of his own would, and nothing is remembered.
 */
const readTogether = <Source extends object, Asked, Found>(
  read: (source: Source, asked: Asked) => Promise<Found>,
) => {
  const sources = new WeakMap<Source, Reads<Found>>();
  return (source: Source, asked: Asked): Promise<Found> => {
    const { next, last } = sources.get(source) ?? noReads<Found>();
    sources.set(source, { next, last });
    const name = JSON.stringify(asked);
    const waited =
      next.get(name) ??
      Promise.allSettled([last.get(name), new Promise((begin) => setImmediate(begin))]).then(() => {
        next.delete(name);
        const found = read(source, asked);
        last.set(name, found);
        return found.finally(() => {
          if (last.get(name) === found) last.delete(name);
        });
      });
    next.set(name, waited);
    return waited;
  };
};

export const actAskedTogether = readTogether(findAct);
export const gateAskedTogether = readTogether(gateOf);
export const wideHoldsAskedTogether = readTogether(wideHoldsIn);

const leftoversOf = readTogether((shelf: Pick<Shelf, 'leftovers'>, prefix: string) =>
  shelf.leftovers(prefix),
);

/** Uploads begun in parts are few in a whole store, so one list of all of them serves every file. */
export const leftoversAskedTogether = async (shelf: Pick<Shelf, 'leftovers'>, prefix: string) =>
  (await leftoversOf(shelf, allFiles)).filter(({ key }) => key.startsWith(prefix));
