/** Things that may happen, each with the words that tell it. */
import fc from 'fast-check';
import * as to from './choices.ts';
import { ceases, passDays, sealPermanent } from './happenings.ts';
import type { Room, Turn } from './room.ts';
import { take } from './steps.ts';
import { users } from './world.ts';

/** A thing that may happen, with the words that tell it. */
export interface Told {
  readonly text: string;
  readonly doing: (room: Room, turn?: Turn) => Promise<void>;
}

export const told = (text: string, chosen: to.Chosen, times = 1): Told => ({
  text: times === 1 ? text : `${text} ×${times}`,
  doing: async (room, turn) => {
    for (let at = 0; at < times; at += 1) {
      const step = chosen(room);
      if (step) await take(room, step, turn);
    }
  },
});

const pick = fc.nat(15);
const user = fc.constantFrom(...users);
const mostly = (usual: string) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: user });
const ofAct = fc.constantFrom('submit', 'withdraw', 'vote', 'order', 'revoke', 'attend', 'sign', 'draft');
const agent = fc.constantFrom('agent-1', 'agent-2', 'agent-3', 'other-agent', 'chair');

export const lawful = pick.map((at) => told(`the next right thing (${at})`, to.lawful(at)));
export const delivery = pick.map((at) => told(`a work takes up fact ${at}`, to.delivery(at)));
export const holding = fc
  .tuple(mostly('officer'), pick)
  .map(([by, at]) => told(`${by} holds file ${at}`, to.holding(by, at)));
export const holdingWide = fc
  .tuple(mostly('officer'), pick)
  .map(([by, at]) => told(`${by} holds widely ${at}`, to.holdingWide(by, at)));
export const releasing = fc
  .tuple(mostly('head'), pick)
  .map(([by, at]) => told(`${by} releases hold ${at}`, to.releasing(by, at)));
export const revoking = pick.map((at) => told(`the head revokes order ${at}`, to.revoking(at)));
export const anybody = fc
  .tuple(user, ofAct, pick)
  .map(([by, story, at]) => told(`${by} asks to ${story} act ${at}`, to.anybody(by, story, at)));
export const suspending = fc
  .tuple(agent, fc.nat(3))
  .map(([who, days]) => told(`${who} is suspended for ${days + 1} days`, to.suspending(who, days)));
export const sealing = fc.constantFrom(2020, 2021).map((year): Told => ({
  text: `a permanent file of ${year} is sealed`,
  doing: (room, turn) => sealPermanent(room, year, turn),
}));
export const reopening = fc
  .tuple(mostly('agent-1'), pick)
  .map(([by, at]) => told(`${by} reopens file ${at}`, to.reopening(by, at)));

export const returning = pick.map((at) => told(`the next vote is to return (${at})`, to.returning(at)));
export const withdrawing = pick.map((at) => told(`the drafter withdraws act ${at}`, to.withdrawing(at)));
export const ordering = fc
  .tuple(mostly('head'), pick, fc.integer({ min: -4, max: 2 }))
  .map(([by, at, days]) =>
    told(`${by} orders act ${at}, dated ${days} days on`, to.orderDated(by, at, days)),
  );
export const absence = fc
  .tuple(mostly('chair'), agent, pick)
  .map(([by, who, at]) => told(`${by} enters ${who} as absent (${at})`, to.absent(by, who, at)));
export const reseating = fc
  .tuple(
    fc.shuffledSubarray(['agent-1', 'agent-2', 'agent-3'], { minLength: 2 }),
    fc.option(agent, { freq: 3, nil: undefined }),
  )
  .map(([members, chair]) =>
    told(`the head seats ${chair ?? 'chair'}: ${members.join()}`, to.reseating(members, chair)),
  );
export const acting = fc
  .tuple(agent, fc.nat(4))
  .map(([who, days]) => told(`${who} acts for the head since ${days} days`, to.actingHead(who, days)));
export const resolving = fc
  .tuple(mostly('agent-1'), mostly('chair'), fc.constantFrom(2020, 2021))
  .map(([by, chair, year]): Told => ({
    text: `${by} compiles and ${chair} approves the permanent inventory of ${year}`,
    doing: async (room) => {
      await told('', to.compiling(by, year)).doing(room);
      await told('', to.approving(chair, 0)).doing(room);
    },
  }));
export const passing = fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constant(41)).map((days): Told => ({
  text: `${days} days pass`,
  doing: (room) => {
    passDays(room, days);
    return Promise.resolve();
  },
}));
export const ceasing = fc.constantFrom('agent-1', 'agent-2', 'agent-3').map((who): Told => ({
  text: `${who} ceases`,
  doing: (room) => ceases(room, who),
}));

export const chain = fc
  .tuple(pick, fc.integer({ min: 1, max: 8 }))
  .map(([at, times]) => told(`the next right thing (${at})`, to.lawful(at), times));
