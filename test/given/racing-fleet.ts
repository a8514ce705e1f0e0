import type { Act } from '../../shared/archive/act.ts';
import type { KeptCaseFile } from '../../shared/archive/case-file.ts';
import type { ActId, ChamberId, PersonId } from '../../shared/archive/names.ts';
import type { Person } from '../../shared/archive/people.ts';
import type { Registry } from '../../shared/ports/registry.ts';
import { actItem, lineItem } from '../../shared/register/acts.ts';
import { fileFact } from '../../shared/register/facts.ts';
import { fenceItems } from '../../shared/register/fences.ts';
import { keys } from '../../shared/register/keys.ts';
import { chamberItem, findChamber, personItem } from '../../shared/register/people.ts';
import { newId } from '../../shared/runtime/ids.ts';
import type { ActRoom } from './act-room.ts';
import { aDueFile } from './due-files.ts';
import type { HoldKind } from './held-files.ts';
import { pseudonymOf } from './pseudonyms.ts';

export interface Ground {
  readonly room: ActRoom;
  /** Where the races are run. */
  readonly registry: Registry;
  /** An act that is being destroyed. */
  readonly template: Act;
  readonly officer: Person;
}

/** A file on a line of an act that is being destroyed. No other file is like it: a hold of any kind covers it alone. */
export interface Contender {
  readonly kind: HoldKind;
  readonly file: KeptCaseFile;
  readonly act: ActId;
  readonly line: number;
  /** Id of the fact that orders its destruction. */
  readonly fact: string;
  readonly iin: string;
}

/** A chamber that has nobody but an officer: whoever counts files there is done soon. Answers the officer. */
export const foundChamber = async (room: ActRoom, registry: Registry): Promise<Person> => {
  const [chamber, known] = [newId() as ChamberId, await room.user('officer')];
  const of = await findChamber(room.registry, known.chamber);
  const appointments = known.appointments.map((one) => ({ ...one, chamber }));
  const officer = { ...known, id: newId() as PersonId, chamber, appointments, v: 1 };
  await registry.commit({
    puts: [
      ...(of ? [{ item: chamberItem({ ...of, id: chamber }) }] : []),
      ...fenceItems(chamber).map((item) => ({ item })),
      { item: personItem(officer) },
    ],
  });
  return officer;
};

/** So many files on one act, and each file that a hold over its agent races for on an act of its own. */
export const muster = async (
  ground: Ground,
  count: number,
  kinds: readonly HoldKind[],
): Promise<readonly Contender[]> => {
  const years = Array.from({ length: YEARS }, (_, at) => FIRST_YEAR + at);
  const act = await copyOf(ground, { years });
  return Promise.all(
    Array.from({ length: count }, async (_, at) => {
      const kind = kinds[at % kinds.length] ?? 'file';
      if (kind !== 'agent') return contender(ground, { kind, act, line: at + 1 });
      const agent = await anAgent(ground);
      const own = await copyOf(ground, { creator: agent, keeper: agent, years: [] });
      return contender(ground, { kind, act: own, line: 1, agent });
    }),
  );
};

/** Its acts leave the list of the chamber's acts. */
export const disband = async ({ registry }: Ground, fleet: readonly Contender[]): Promise<void> => {
  const acts = [...new Set(fleet.map(({ act }) => act))];
  await registry.commit({ removals: acts.map((act) => ({ key: keys.act(act) })) });
};

const [FIRST_YEAR, YEARS] = [1990, 200];
let made = 0;

const contender = async (
  { room, registry, officer }: Ground,
  {
    kind,
    act,
    line,
    agent = officer.id,
  }: { readonly kind: HoldKind; readonly act: ActId; readonly line: number; readonly agent?: PersonId },
): Promise<Contender> => {
  made += 1;
  const iin = String(made).padStart(12, '0');
  const of = { id: agent, chamber: officer.chamber };
  const file = await aDueFile({ ...room, registry }, of, {
    scans: [],
    stage: 'listed',
    act: { act, line },
    year: FIRST_YEAR + (made % YEARS),
    index: `02-${Math.floor(made / YEARS)}`,
    parties: [{ role: 'debtor', name: 'Үлгіұлы Ғалым', iin }],
    partyHashes: [pseudonymOf(iin)],
  });
  const { year, index } = file;
  const fact = `${act}-${line}`;
  const ordered = { name: 'LineOrdered', act, line, caseFile: file.id } as const;
  await registry.commit({
    puts: [
      { item: lineItem({ act, no: line, caseFile: file.id, year, index, volumes: 1, state: 'frozen' }) },
      fileFact(ordered, { id: fact, at: room.clock.now() }),
    ],
  });
  return { kind, file, act, line, fact, iin };
};

const copyOf = async (
  { registry, template, officer: { chamber } }: Ground,
  more: Partial<Act>,
): Promise<ActId> => {
  const id = newId() as ActId;
  await registry.commit({ puts: [{ item: actItem({ ...template, chamber, ...more, id } as Act) }] });
  return id;
};

/** On file, but not in the list of the chamber's people: counting goes through all of them. */
const anAgent = async ({ room, registry, officer: { chamber } }: Ground): Promise<PersonId> => {
  const id = newId() as PersonId;
  const person = await room.user('agent-1');
  const { listKey: _key, listSort: _sort, ...item } = personItem({ ...person, id, chamber, v: 1 });
  await registry.commit({ puts: [{ item }] });
  return id;
};
