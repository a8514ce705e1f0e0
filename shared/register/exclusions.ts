/**
 * Files that somebody will not have on an act, each with a reason: those that its drafter left out, and those for
 * which a member of the commission returns it. Kept apart from the act, for there may be thousands.
 */
import * as z from 'zod';
import type { Excluded } from '../archive/act-parts.ts';
import type { ActId, CaseFileId, PersonId } from '../archive/names.ts';
import type { Item, Registry } from '../ports/registry.ts';
import { all, itemOf, named, readItem } from './items.ts';
import { partitionOf } from './keys.ts';

/** Characters of JSON, of three bytes at most; a request is at most 1 MB, so each list takes a handful of these. */
const AN_ITEM = 100_000;

const leftOut = z.object({
  /** Whose vote names them; absent where the drafter does. */
  by: named<PersonId>().exactOptional(),
  files: z.array(z.object({ caseFile: named<CaseFileId>(), reason: z.string() })),
});

const PREFIX = 'EXCLUDED#';

/** @param by whose vote names them; nobody where the drafter does. */
export const exclusionItems = (act: ActId, excluded: readonly Excluded[], by?: PersonId): readonly Item[] => {
  const series = by === undefined ? PREFIX : `${PREFIX}${by}#`;
  return inItems(excluded).map((files, at) =>
    itemOf(
      { pk: partitionOf.act(act), sk: `${series}${String(at).padStart(3, '0')}` },
      { ...(by === undefined ? {} : { by }), files },
    ),
  );
};

const inItems = (excluded: readonly Excluded[]): readonly (readonly Excluded[])[] => {
  const items: Excluded[][] = [];
  let room = 0;
  for (const one of excluded) {
    const size = JSON.stringify(one).length;
    if (size > room) {
      items.push([]);
      room = AN_ITEM;
    }
    items.at(-1)?.push(one);
    room -= size;
  }
  return items;
};

/** Answers what the drafter left out, and by whom asked for, what that vote names. */
export const exclusionsOf = async (
  registry: Registry,
  act: ActId,
): Promise<(by?: PersonId) => readonly Excluded[]> => {
  const items = (await all(registry, partitionOf.act(act), PREFIX)).map((item) => readItem(leftOut, item));
  return (by) => items.filter((item) => item.by === by).flatMap(({ files }) => files);
};
