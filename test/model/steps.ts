/** What an act needs next, done by whom it is for; and the doing of any one thing. */
import { asAct, type RawAct } from './ledger/raw.ts';
import { stories, works } from './asks.ts';
import { type AnyStory, type Asking, calmly, type Room, type Turn } from './room.ts';
import { idOf, people } from './world.ts';

/** One thing to do: somebody asks, or a work takes up a fact. */
export type Step =
  | ({ readonly story: keyof typeof stories } & Omit<Asking, 'what'>)
  | { readonly work: string; readonly fact: string };

export const loginOf = (id: string): string => people.find((one) => one.id === id)?.user ?? 'auditor';

export const actsOf = ({ items }: Room): readonly RawAct[] =>
  items
    .partitions('ACT#')
    .toSorted()
    .flatMap((partition) => {
      const item = items.find(partition, 'ACT');
      return item ? [asAct(item)] : [];
    });

export interface Owed {
  readonly work: string;
  readonly fact: string;
  readonly act: string;
}

/** Every fact that is owed to a work, in the order of the works. */
export const owedIn = ({ items }: Room): readonly Owed[] =>
  Object.keys(works).flatMap((work) =>
    [0, 1, 2, 3].flatMap((shard) =>
      items.placesIn(`${work}#${shard}`, 'owed').map(({ item }) => ({
        work,
        fact: item.pk.slice('FACT#'.length),
        act: typeof item['act'] === 'string' ? item['act'] : '',
      })),
    ),
  );

const drafters = ['agent-1', 'agent-1', 'agent-2', 'officer'] as const;

export const drawing = (pick: number, caseFiles?: readonly string[]): Step => {
  const by = drafters[pick % drafters.length] ?? 'agent-1';
  const creator = by === 'officer' ? { creator: idOf('agent-ceased') } : {};
  return {
    story: 'draw',
    by,
    act: '',
    body: { language: 'ru', ...creator, ...(caseFiles && { caseFiles }) },
  };
};

/** The next lawful step of one of the acts that may still come to something; a new act where there is none. */
export const nextStep = (room: Room, pick: number): Step | undefined => {
  const live = actsOf(room).filter((act) => !isOver(act));
  const act = live[pick % Math.max(1, live.length)];
  if (!act || (pick % 16 === 15 && live.length < 3)) return drawing(pick);
  const owed = owedIn(room).find((one) => one.act === act.id && one.work !== 'invite-commission');
  if (owed) return { work: owed.work, fact: owed.fact };
  const by = whoIsNext(room, act);
  return by && { story: by.story, by: by.by, act: act.id, body: bodyOf(room, by.story) };
};

const isOver = ({ stage, certifiedBy }: RawAct): boolean =>
  ['returned', 'withdrawn', 'lapsed'].includes(stage) || (stage === 'closed' && certifiedBy.length === 3);

export type OfAct = 'submit' | 'withdraw' | 'vote' | 'order' | 'revoke' | 'attend' | 'sign' | 'draft';

type Next = { readonly story: OfAct; readonly by: string } | undefined;

const whoIsNext = (room: Room, act: RawAct): Next => {
  const chair = act.seats.find(({ seat }) => seat === 'chairman')?.person ?? '';
  const three = [act.drafter.person, chair, idOf('justice')];
  const first = (ids: readonly string[], done: readonly { readonly person: string }[]) =>
    loginOf(ids.find((id) => !done.some(({ person }) => person === id)) ?? '');
  const today = room.time.clock.today();
  const seated = act.seats.map(({ person }) => person);
  const there = act.attendance.filter(({ on }) => on === today);
  const next: Readonly<Record<string, Next>> = {
    drafted: { story: 'submit', by: loginOf(act.drafter.person) },
    submitted: { story: 'vote', by: first(seated, act.votes) },
    approved: { story: 'order', by: 'head' },
    ordered: { story: 'attend', by: first(three, there) },
    closed: { story: 'sign', by: first(three, act.certifiedBy) },
  };
  return next[act.stage];
};

export const bodyOf = (room: Room, story: OfAct): unknown => {
  const datedOn = room.time.clock.today();
  const bodies = {
    submit: {},
    withdraw: { reason: 'ошибка' },
    vote: { verdict: 'approve' },
    draft: { number: '7-П', datedOn },
    order: { number: '7-П', datedOn },
    revoke: { reason: 'жалоба', basis: 'письмо № 3' },
    attend: { present: true },
    sign: {},
  };
  return bodies[story];
};

/** Does it. Whoever is refused alone must leave everything as it was. */
export const take = async (room: Room, step: Step, turn?: Turn): Promise<void> => {
  room.time.tick();
  if ('work' in step) {
    const work = works[step.work];
    await calmly(room, async () => work?.(room.world(step.work, turn), step.fact));
    return;
  }
  const { story, ...asking } = step;
  const { act, ...rest } = asking;
  const which: AnyStory = stories[story];
  const before = room.items.copy();
  const writes = room.items.writes();
  const answer = await calmly(room, () =>
    room.ask(which, { ...rest, what: story, ...(act === undefined ? {} : { act }) }, turn),
  );
  if (answer === 'busy' || answer.accepted || turn || room.items.writes() === writes) return;
  // Whoever finds that the drafter has ceased ends his act, and is told so.
  if (answer.refusal.code === 'DrafterCeased') return;
  if (JSON.stringify(before.all()) !== JSON.stringify(room.items.all()))
    room.ledger.wrongs.push(
      `${story} by ${step.by} was refused (${answer.refusal.code}) and changed something`,
    );
};
