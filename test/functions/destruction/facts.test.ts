import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { keys } from '../../../shared/register/keys.ts';
import type { Item } from '../../../shared/ports/registry.ts';
import { type ActRoom, anActRoom, bring } from '../../given/act-room.ts';
import { aDueFile } from '../../given/due-files.ts';

let room: ActRoom;
/** Facts in the order in which they are filed. */
let facts: Item[];
beforeEach(async () => {
  const given = await anActRoom('2026-11-22', { in: 'memory' });
  facts = [];
  const { registry } = given.world;
  const commit: typeof registry.commit = async (change) => {
    const done = await registry.commit(change);
    if (done.committed)
      facts.push(...(change.puts ?? []).map(({ item }) => item).filter((item) => 'fact' in item));
    return done;
  };
  room = given;
  Object.assign(given.world, { registry: { ...registry, commit } });
});
afterEach(() => room.close());

const brought = async (to: Parameters<typeof bring>[2]) => {
  const file = await aDueFile(room, await room.user('agent-1'));
  const act = await bring(room, await room.drawn('agent-1'), to);
  facts.length = 0;
  return { file, act };
};
const closed = async () => {
  const { act } = await brought('destroying');
  await room.workOff();
  facts.length = 0;
  return act;
};
describe('Each step files its fact', () => {
  test('the order', async () => {
    const { act } = await brought('approved');
    await room.draftOrder('head', act);
    expect(facts).toEqual([]);
    await room.order('head', act);
    expect(facts).toMatchObject([{ name: 'DestructionOrdered', act, datedOn: '2026-11-22' }]);
    expect(await room.act(act)).not.toHaveProperty('orderDraft');
  });

  test('the commission, once all three are there; then a line, its file, the act', async () => {
    const { act, file } = await brought('ordered');
    await room.attend('agent-1', act);
    await room.attend('chair', act);
    expect(facts).toEqual([]);
    await room.attend('justice', act);
    expect(facts).toMatchObject([{ name: 'CommissionAssembled', act, on: '2026-11-22' }]);
    await room.workOff('spread-order', 'destroy-case-file', 'close-order');
    const caseFile = file.id;
    expect(facts.slice(1)).toMatchObject([
      { name: 'LineOrdered', act, line: 1, caseFile, fact: `${act}-1` },
      { name: 'DestructionBegun', act, line: 1, caseFile },
      { name: 'CaseFileDestroyed', act, line: 1, caseFile },
      { name: 'OrderClosed', act, destroyed: 1, spared: 0 },
    ]);
  });

  test('a spared line', async () => {
    const { act, file } = await brought('destroying');
    await room.registry.commit({ updates: [{ key: keys.caseFile(file.id), add: { holds: 1, v: 1 } }] });
    await room.workOff('spread-order', 'destroy-case-file');
    expect(facts.at(-1)).toMatchObject({
      name: 'CaseFileSpared',
      act,
      line: 1,
      caseFile: file.id,
      reason: 'OnHold',
    });
  });

  test('the last of three signatures, and no other', async () => {
    const act = await closed();
    for (const by of ['agent-1', 'chair']) await room.sign(by, act);
    expect(facts).toEqual([]);
    await room.sign('justice', act);
    expect(facts).toMatchObject([{ name: 'ActCertified', act }]);
  });

  test('a revocation, with its grounds; of an act that lapses by it also that', async () => {
    const { act } = await brought('ordered');
    await room.revoke('head', act);
    expect(facts).toMatchObject([
      { name: 'OrderRevoked', act },
      { name: 'ActLapsed', act },
    ]);
    expect(await room.act(act)).toMatchObject({ stage: 'lapsed', reason: 'жалоба', endedOn: '2026-11-22' });
  });

  test('a revocation under way, once, with who took it back, when and why', async () => {
    const { act } = await brought('destroying');
    await room.revoke('head', act);
    await room.revoke('head', act);
    expect(facts).toMatchObject([{ name: 'OrderRevoked', act }]);
    expect(await room.act(act)).toMatchObject({
      revoked: {
        reason: 'жалоба',
        basis: 'письмо № 3',
        by: (await room.user('head')).id,
        at: room.clock.now(),
      },
    });
  });
});
