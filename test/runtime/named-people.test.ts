import { afterEach, beforeEach, expect, test } from '@jest/globals';
import * as z from 'zod';
import { people } from '../../shared/contract/routes/people-answer.ts';
import { namingPeople } from '../../shared/runtime/named-people.ts';
import { aChamber, type ChamberGiven } from '../given/chamber.ts';

let chamber: ChamberGiven;
beforeEach(async () => {
  chamber = await aChamber('2026-11-22', { in: 'memory' });
});
afterEach(() => chamber.registry.close());

const giving = z.object({ people });
const named = async (json: object, answer: z.ZodType = giving) => {
  const shown = await namingPeople(chamber.registry, { answer }, { json });
  return 'json' in shown ? (shown.json as { people?: unknown }).people : undefined;
};

test('Whoever an answer names by id is named by name, once, wherever it stands', async () => {
  const [agent, officer, head] = await Promise.all(['agent-1', 'officer', 'head'].map(chamber.user));
  const json = {
    creator: agent!.id,
    keeper: agent!.id,
    holds: [{ by: officer!.id, scope: { agent: agent!.id } }],
    wanted: [{ persons: [head!.id, officer!.id] }],
    chamber: agent!.chamber,
  };
  expect(await named(json)).toEqual([agent, officer, head].map((one) => ({ id: one!.id, name: one!.name })));
});

test('A chamber, an id that is nobody’s and a text that looks like one are not named', async () => {
  const { id, chamber: own } = await chamber.user('agent-1');
  expect(await named({ creator: own, by: 'nobody', heading: id, caseFile: id })).toEqual([]);
});

test('An answer whose form gives no people, and one that is no JSON, stay as they are', async () => {
  const { id } = await chamber.user('agent-1');
  expect(await named({ by: id }, z.object({ by: z.string() }))).toBeUndefined();
  expect(await named({ by: id }, z.union([z.object({}), giving]))).toHaveLength(1);
  const location = { location: 'https://store.test/paper' };
  expect(await namingPeople(chamber.registry, { answer: giving }, location)).toBe(location);
  expect(await namingPeople(chamber.registry, {}, { json: 1 })).toEqual({ json: 1 });
});
