/** A small archive that is filled once and copied for each run: files that are due, and files that are not yet. */
import { createHash } from 'node:crypto';
import { approveInventory } from '../../functions/inventory/approve-inventory.ts';
import { compileInventory } from '../../functions/inventory/compile-inventory.ts';
import { loadDemoChamber } from '../../infra/local/demo-chamber.ts';
import { demoPeople } from '../../infra/local/demo-people.ts';
import { startOf } from '../../shared/archive/day.ts';
import type { KeptCaseFile } from '../../shared/archive/case-file.ts';
import type { Day, Instant, Sha256 } from '../../shared/archive/names.ts';
import { accept, type Outcome } from '../../shared/archive/outcome.ts';
import type { Person } from '../../shared/archive/people.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Printed } from '../../shared/ports/printer.ts';
import { documentsOf } from '../../shared/register/documents.ts';
import { keys } from '../../shared/register/keys.ts';
import { readPerson } from '../../shared/register/people.ts';
import { canonicalBytes } from '../../shared/signature/canonical-json.ts';
import { type MemoryItems, memoryItems } from '../fakes/memory-items.ts';
import { memoryRegistry } from '../fakes/memory-registry.ts';
import { type MemoryStores, memoryStores } from '../fakes/memory-stores.ts';
import { day } from '../given/days.ts';
import { aDueFile } from '../given/due-files.ts';
import { ask, jsonOf } from '../given/requests.ts';

export const FIRST_DAY = day('2026-11-22');
export const people = demoPeople(FIRST_DAY);
export const users = people.map(({ user }) => user);

export const idOf = (user: string): string => people.find((one) => one.user === user)?.id ?? '';

const nameOfCount = (count: number): string => String(count).padStart(26, '0');

/** A day that commands move, a second that every step moves, and ids that count. */
export const timeFrom = (first: Day, named: number) => {
  let today = first;
  let seconds = 0;
  let names = named;
  const clock: Clock = {
    now: () => new Date(Date.parse(startOf(today)) + seconds * 1000).toISOString() as Instant,
    today: () => today,
  };
  return {
    clock,
    newId: () => nameOfCount((names += 1)),
    tick: () => void (seconds += 1),
    on: (to: Day) => {
      today = to;
      seconds = 0;
    },
    named: () => names,
  };
};

const print = (data: object): Promise<Outcome<Printed, never>> => {
  const bytes = Buffer.from(JSON.stringify(data));
  return Promise.resolve(accept({ pdf: bytes, data: bytes }));
};

const sha256 = (bytes: Uint8Array): Sha256 => createHash('sha256').update(bytes).digest('hex') as Sha256;

/** What is no matter here costs nothing: papers are their data, the seal is a digest. */
export const cheap = {
  demonstration: true,
  mail: { send: () => Promise.resolve() },
  records: {
    bytesOf: canonicalBytes,
    digestOf: sha256,
    seal: (bytes: Uint8Array) => Promise.resolve(Buffer.from(sha256(bytes))),
  },
  print,
  printPartOne: print,
  printPartTwo: print,
  printOrder: print,
  pseudonyms: { of: (number: string) => Promise.resolve(sha256(Buffer.from(number))) },
  charactersWithoutGlyph: () => Promise.resolve([]),
};

export interface Original {
  readonly items: MemoryItems;
  readonly stores: MemoryStores;
  readonly files: readonly string[];
  readonly objects: ReadonlyMap<string, readonly string[]>;
  readonly named: number;
}

const wanted: readonly (readonly [string, Partial<KeptCaseFile> & { scans?: readonly string[] }])[] = [
  ['agent-1', { scans: ['один', 'два'] }],
  ['agent-1', {}],
  ['agent-1', { year: 2020, closedOn: day('2020-03-15'), keepUntil: day('2023-12-31') }],
  ['agent-1', { keepUntil: day('2026-12-31') }],
  ['agent-2', {}],
  ['agent-ceased', {}],
];

const build = async (): Promise<Original> => {
  const time = timeFrom(FIRST_DAY, 0);
  const items = memoryItems();
  const registry = memoryRegistry(items);
  const stores = memoryStores({ clock: time.clock });
  await loadDemoChamber(registry, FIRST_DAY);
  const world = { ...stores, ...cheap, registry, clock: time.clock, newId: time.newId };
  const user = (name: string): Person => personNamed(items, name);
  const files: string[] = [];
  const objects = new Map<string, readonly string[]>();
  for (const [name, more] of wanted) {
    const keeper = name === 'agent-ceased' ? { keeper: user(name).chamber } : {};
    const id = time.newId() as KeptCaseFile['id'];
    const file = await aDueFile(world, user(name), { ...keeper, ...more, id });
    files.push(file.id);
    objects.set(
      file.id,
      (await documentsOf(registry, file.id)).map(({ version = '' }) => version),
    );
  }
  const years = [
    ['agent-1', 2021],
    ['agent-1', 2020],
    ['agent-2', 2021],
    ['agent-ceased', 2021],
  ] as const;
  for (const [name, year] of years) {
    const { id: creator } = user(name);
    await registry.commit({ removals: [{ key: keys.inventoryOf(creator, year, 'permanent') }] });
    const ceased = name === 'agent-ceased';
    const body = { year, section: 'permanent', ...(ceased && { creator }) } as const;
    const made = time.newId();
    jsonOf(await ask(compileInventory, world, { by: user(ceased ? 'officer' : name), body, made }));
    const approved = { params: { inventory: made }, body: { empty: true } } as const;
    jsonOf(await ask(approveInventory, world, { by: user('chair'), ...approved }));
  }
  return { items, stores, files, objects, named: time.named() };
};

let built: Promise<Original> | undefined;

/** Built once in a process. */
export const original = (): Promise<Original> => (built ??= build());

const known = new WeakMap<object, Person>();

/** As he stands in the registry now. */
export const personNamed = (items: MemoryItems, user: string): Person => {
  const item = items.find(`PERSON#${idOf(user)}`, 'PERSON');
  if (!item) throw new Error(`There is no ${user}.`);
  const person = known.get(item) ?? readPerson(item);
  known.set(item, person);
  return person;
};
