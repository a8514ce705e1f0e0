/** Whoever may place a hold over a party learns nothing from it about whose files name that party. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { destroyCaseFile } from '../../../functions/destruction/destroy-case-file.ts';
import type { KeptCaseFile } from '../../../shared/archive/case-file.ts';
import * as forms from '../../../shared/contract/routes/custody.ts';
import { bring } from '../../given/act-room.ts';
import { aHoldRoom, type HoldRoom } from '../../given/hold-room.ts';
import { pseudonymOf } from '../../given/pseudonyms.ts';
import { jsonOf, withPeople } from '../../given/requests.ts';

let room: HoldRoom;
beforeEach(async () => {
  room = await aHoldRoom();
});
afterEach(() => room.close());

const [iin, nobodys] = ['000000000001', '000000000002'];
const seeing = ['officer', 'head', 'chair'] as const;
const others = ['agent-2', 'justice', 'republican'] as const;

type Answer = Record<string, unknown>;

const aFileOfParty = (): Promise<KeptCaseFile> =>
  room.due({ parties: [{ role: 'debtor', name: 'Үлгі', iin }], partyHashes: [pseudonymOf(iin)] });

/** Two files of the party: the destruction of one has begun. */
const oneBegun = async (): Promise<KeptCaseFile> => {
  const file = await aFileOfParty();
  const act = await bring(room, await room.drawn('agent-1', { caseFiles: [file.id] }), 'destroying');
  await room.workOff('spread-order');
  const evidence = { ...room.world.evidence, write: () => Promise.reject(new Error('died')) };
  await expect(destroyCaseFile({ ...room.world, evidence }, `${act}-1`)).rejects.toThrow('died');
  await aFileOfParty();
  return file;
};

const over = async (by: string, number: string): Promise<Answer> =>
  room.placed(by, { party: { iin: number } });
const listedTo = async (by: string): Promise<readonly Answer[]> =>
  jsonOf(await room.list(by))['items'] as readonly Answer[];
/** What tells one hold from another whatever it lies over. */
const asOfAny = ({ id: _id, at: _at, ...rest }: Answer): Answer => rest;

describe('A hold over a party', () => {
  test.each(others)('tells %s that it is placed, and the same of a number that no file names', async (by) => {
    await oneBegun();
    const [known, unknown] = [await over(by, iin), await over(by, nobodys)];
    expect(known).toMatchObject({ state: 'placed', scope: { party: {} } });
    expect(asOfAny(known)).toEqual(asOfAny(unknown));
    for (const field of ['covers', 'capped', 'alreadyDestroying']) expect(known).not.toHaveProperty(field);
  });

  test.each(others)('shows %s in the list nothing by which two numbers could be told apart', async (by) => {
    await oneBegun();
    for (const number of [iin, nobodys]) await over('officer', number);
    const [one, other] = await listedTo(by);
    expect(asOfAny(one!)).toEqual(asOfAny(other!));
    for (const field of ['covers', 'alreadyDestroying']) expect(one).not.toHaveProperty(field);
  });

  test.each(seeing)('tells %s, who may read every file of the chamber, what it met', async (by) => {
    const begun = await oneBegun();
    const met = { covers: 1, alreadyDestroying: [begun.id] };
    const { id } = await over(by, iin);
    expect(await listedTo(by)).toMatchObject([{ id, ...met }]);
    expect(jsonOf(await room.release('head', id))).toMatchObject({ id, state: 'released', ...met });
  });

  test('shows its pseudonym to nobody: not placed, not listed, not on the file, not released', async () => {
    const file = await aFileOfParty();
    for (const by of [...seeing, ...others]) await over(by, iin);
    const { id } = await over('officer', iin);
    const answers = [
      ...(await Promise.all([...seeing, ...others].map(listedTo))).flat(),
      ...(await Promise.all(['officer', 'justice', 'agent-1'].map((by) => room.shown(file, by)))),
      jsonOf(await room.release('head', id)),
    ];
    for (const answer of answers) expect(JSON.stringify(answer)).not.toContain(pseudonymOf(iin));
  });

  test('is answered as the contract says', async () => {
    await aFileOfParty();
    for (const by of [...seeing, ...others])
      expect(forms.placeWideHold.answer?.safeParse(withPeople(await over(by, iin)))).toMatchObject({
        success: true,
      });
    const said = JSON.stringify(await over('officer', iin));
    expect(said).toContain('"scope":{"party":{}}');
  });
});

test('A hold over an agent or a year tells whoever may place it what it covers', async () => {
  await room.due();
  for (const by of [...seeing, ...others])
    for (const scope of [room.overAgent, { query: { year: 2021 } }])
      expect(await room.placed(by, scope)).toMatchObject({ covers: 1, alreadyDestroying: [] });
});
