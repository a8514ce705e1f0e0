/** What may be done next, right or wrong: chosen when its turn comes, of what there is then. */
import { actsOf, bodyOf, loginOf, nextStep, type OfAct, owedIn, type Step } from './steps.ts';
import type { Room } from './room.ts';
import { idOf } from './world.ts';

export type Chosen = (room: Room) => Step | undefined;

export const one = <Thing>(things: readonly Thing[], at: number): Thing | undefined =>
  things[at % Math.max(1, things.length)];

export const moved = (from: string, days: number): string =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);

/** The right thing next. */
export const lawful =
  (at: number): Chosen =>
  (room) =>
    nextStep(room, at);

/** Anybody asks anything of an act. */
export const anybody =
  (by: string, story: OfAct, at: number): Chosen =>
  (room) => {
    const act = one(actsOf(room), at);
    return act && { story, by, act: act.id, body: bodyOf(room, story) };
  };

export const delivery =
  (at: number): Chosen =>
  (room) => {
    const owed = one(owedIn(room), at);
    return owed && { work: owed.work, fact: owed.fact };
  };

const basis = { reason: 'жалоба', basis: 'письмо № 3' };

const fileAt = (room: Room, at: number) => ({ caseFile: one(room.files, at) ?? '' });

export const holding =
  (by: string, at: number): Chosen =>
  (room) => ({ story: 'hold', by, params: fileAt(room, at), body: basis });

const scopes = [
  { query: { year: 2021 } },
  { query: { year: 2020, index: '02-01' } },
  { agent: idOf('agent-1') },
  { agent: idOf('agent-ceased') },
];

export const holdingWide =
  (by: string, at: number): Chosen =>
  () => ({ story: 'hold-wide', by, body: { ...basis, scope: one(scopes, at) } });

export const releasing =
  (by: string, at: number): Chosen =>
  (room) => {
    const partitions = [...room.items.partitions('CF#'), ...room.items.partitions('CHAMBER#')];
    const inForce = partitions.flatMap((partition) =>
      room.items
        .placesIn(partition, undefined)
        .filter(({ item }) => /^(WIDE)?HOLD#/.test(item.sk) && item['state'] === 'placed'),
    );
    const found = one(inForce, at)?.item;
    if (!found) return undefined;
    const params = {
      hold: found.sk.slice(found.sk.indexOf('#') + 1),
      caseFile: found.pk.slice('CF#'.length),
    };
    return { story: found.sk.startsWith('WIDE') ? 'release-wide' : 'release', by, params, body: basis };
  };

const actAt = (room: Room, stages: readonly string[], at: number) =>
  one(
    actsOf(room).filter(({ stage }) => stages.includes(stage)),
    at,
  );

export const revoking =
  (at: number): Chosen =>
  (room) => {
    const act = actAt(room, ['ordered', 'destroying'], at);
    return act && { story: 'revoke', by: 'head', act: act.id, body: bodyOf(room, 'revoke') };
  };

export const withdrawing =
  (at: number): Chosen =>
  (room) => {
    const act = actAt(room, ['drafted', 'submitted'], at);
    return (
      act && {
        story: 'withdraw',
        by: loginOf(act.drafter.person),
        act: act.id,
        body: bodyOf(room, 'withdraw'),
      }
    );
  };

/** Whoever would be next to approve returns it. */
export const returning =
  (at: number): Chosen =>
  (room) => {
    const step = nextStep(room, at);
    if (!step || !('story' in step) || step.story !== 'vote') return undefined;
    return { ...step, body: { verdict: 'return', reason: 'ошибка' } };
  };

export const orderDated =
  (by: string, at: number, days: number): Chosen =>
  (room) => {
    const act = actAt(room, ['approved', 'submitted'], at);
    const datedOn = moved(room.time.clock.today(), days);
    return act && { story: 'order', by, act: act.id, body: { number: '8-П', datedOn } };
  };

export const absent =
  (by: string, who: string, at: number): Chosen =>
  (room) => {
    const act = actAt(room, ['submitted', 'approved'], at);
    return act && { story: 'absence', by, act: act.id, body: { person: idOf(who), reason: 'болен' } };
  };

export const suspending =
  (who: string, days: number): Chosen =>
  (room) => {
    const from = room.time.clock.today();
    const body = { from, to: moved(from, days), basis: 'решение' };
    return { story: 'suspend', by: 'head', params: { person: idOf(who) }, body };
  };

/** Who acts for the head by an order of some days ago. */
export const actingHead =
  (who: string, days: number): Chosen =>
  (room) => {
    const from = room.time.clock.today();
    const acting = { number: '5-П', datedOn: moved(from, -days) };
    const body = { person: idOf(who), office: 'head', from, basis: 'приказ', acting };
    return { story: 'appoint', by: 'republican', body };
  };

export const reseating =
  (members: readonly string[], chairman: string | undefined): Chosen =>
  (room) => ({
    story: 'seat',
    by: 'head',
    body: {
      order: '9-П',
      from: room.time.clock.today(),
      deputyHead: idOf('chair'),
      ...(chairman === undefined ? {} : { chairman: idOf(chairman) }),
      members: members.map(idOf),
      substitutes: ['agent-3', 'other-agent']
        .filter((who) => ![...members, chairman].includes(who))
        .map(idOf),
    },
  });

export const reopening =
  (by: string, at: number): Chosen =>
  (room) => ({ story: 'reopen', by, params: fileAt(room, at), body: basis });

export const compiling =
  (by: string, year: number): Chosen =>
  () => ({ story: 'compile', by, body: { year, section: 'permanent' } });

/** The newest edition that nobody has approved yet. */
export const approving =
  (by: string, at: number): Chosen =>
  (room) => {
    const compiled = room.items.partitions('INV#').flatMap((partition) => {
      const item = room.items.find(partition, 'INV');
      return item?.['stage'] === 'compiled' ? [item] : [];
    });
    const found = one(compiled, at);
    return found && { story: 'approve', by, params: { inventory: found.pk.slice('INV#'.length) }, body: {} };
  };
