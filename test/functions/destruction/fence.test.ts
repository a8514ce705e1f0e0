import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { destroyCaseFile } from '../../../functions/destruction/destroy-case-file.ts';
import type { KeptCaseFile } from '../../../shared/archive/case-file.ts';
import type { ActId } from '../../../shared/archive/names.ts';
import { findLine } from '../../../shared/register/acts.ts';
import { indexKeys } from '../../../shared/register/keys.ts';
import { type ActRoom, type ActWorld, anActRoom, bring } from '../../given/act-room.ts';
import { aDueFile } from '../../given/due-files.ts';
import { day } from '../../given/days.ts';
import { hold } from '../../given/held-files.ts';
import { codeOf } from '../../given/requests.ts';
import { aFileSealedBy } from '../../given/sealed-files.ts';
import { aPdf } from '../../scans/given-scans.ts';

let room: ActRoom;
beforeAll(async () => {
  room = await anActRoom();
});
afterAll(() => room.close());

const holdYear = async (file: KeptCaseFile): Promise<void> => {
  const held = await hold({ ...room, officer: await room.user('officer') }, { kind: 'query', file });
  expect(held.inTime).toBe(true);
};

/** A registry that is asked the very moment after the holds over a file were read. */
const onceHoldsAreRead = (
  then: () => Promise<unknown>,
  { fenced }: { readonly fenced: boolean },
): ActWorld => {
  let once = false;
  return {
    ...room.world,
    registry: {
      ...room.registry,
      query: async (query) => {
        const page = await room.registry.query(query);
        if (query.prefix === 'WIDEHOLD#' && !once) {
          once = true;
          await then();
        }
        return page;
      },
      commit: (change) => room.registry.commit(fenced ? change : { ...change, checks: [] }),
    },
  };
};

describe('The fence', () => {
  test.each([
    [true, 'spared'],
    [false, 'destroyed'],
  ])('is what a hold on a year counts on between reading and claiming (fence: %s)', async (fenced, state) => {
    const file = await aDueFile(room, await room.user('agent-1'), { year: fenced ? 1970 : 1971 });
    const act = await bring(room, await room.drawn('agent-1', { caseFiles: [file.id] }), 'destroying');
    await room.workOff('spread-order');
    const world = onceHoldsAreRead(() => holdYear(file), { fenced });
    await destroyCaseFile(world, `${act}-1`);
    expect(await findLine(room.registry, act as ActId, 1)).toMatchObject({ state });
  });

  test('makes a claim under way see that the order was revoked', async () => {
    const file = await aDueFile(room, await room.user('agent-1'), { year: 1972 });
    const act = await bring(room, await room.drawn('agent-1', { caseFiles: [file.id] }), 'destroying');
    await room.workOff('spread-order');
    const world = onceHoldsAreRead(
      async () => expect(codeOf(await room.revoke('head', act))).toBeUndefined(),
      { fenced: true },
    );
    await destroyCaseFile(world, `${act}-1`);
    expect(await findLine(room.registry, act as ActId, 1)).toMatchObject({
      state: 'spared',
      reason: 'OrderRevoked',
    });
  });

  test('is read before the act: an order revoked before the claim looks is seen', async () => {
    const file = await aDueFile(room, await room.user('agent-1'), { year: 1973 });
    const act = await bring(room, await room.drawn('agent-1', { caseFiles: [file.id] }), 'destroying');
    await room.workOff('spread-order');
    let once = false;
    const registry: ActWorld['registry'] = {
      ...room.registry,
      get: async (key) => {
        if (key.sk.startsWith('FENCE#') && !once) {
          once = true;
          expect(codeOf(await room.revoke('head', act))).toBeUndefined();
        }
        return room.registry.get(key);
      },
    };
    await destroyCaseFile({ ...room.world, registry }, `${act}-1`);
    expect(await findLine(room.registry, act as ActId, 1)).toMatchObject({ reason: 'OrderRevoked' });
  });

  test.each([true, false])(
    'makes a claim see that a file without a term was sealed while it looked at the gate (fence: %s)',
    async (fenced) => {
      const agent = await room.user('agent-1');
      const year = fenced ? 1974 : 1975;
      const file = await aDueFile(room, agent, { year });
      const act = await bring(room, await room.drawn('agent-1', { caseFiles: [file.id] }), 'destroying');
      await room.workOff('spread-order');
      const scans = [await aPdf()];
      let once = false;
      const registry: ActWorld['registry'] = {
        ...room.registry,
        query: async (query) => {
          const page = await room.registry.query(query);
          if (query.partition === indexKeys.filesOf(agent.id, 'sealed') && !once) {
            once = true;
            // No nomenclature was in force: nobody knows how long it is to be kept.
            await aFileSealedBy(room.world, agent, { closedOn: day(`${year}-03-15`), scans });
          }
          return page;
        },
        commit: (change) => room.registry.commit(fenced ? change : { ...change, checks: [] }),
      };
      await destroyCaseFile({ ...room.world, registry }, `${act}-1`);
      expect(await findLine(room.registry, act as ActId, 1)).toMatchObject(
        fenced ? { state: 'spared', reason: 'PermanentInventoryMissing' } : { state: 'destroyed' },
      );
    },
  );
});
