import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { inviteCommission } from '../../../functions/approval/invite-commission.ts';
import { readFact } from '../../../shared/register/facts.ts';
import { keys } from '../../../shared/register/keys.ts';
import { type ActRoom, anActRoom, bring } from '../../given/act-room.ts';
import { aDueFile } from '../../given/due-files.ts';

let room: ActRoom;
beforeEach(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
  await hasAddress('agent-2', 'agent-2@example.kz');
});
afterEach(() => room.close());

const hasAddress = async (name: string, email: string) => {
  const { id } = await room.user(name);
  await room.registry.commit({ updates: [{ key: keys.person(id), set: { email } }] });
};
const submitted = async () => {
  for (let at = 0; at < 2; at += 1) await aDueFile(room, await room.user('agent-1'));
  return bring(room, await room.drawn('agent-1'), 'submitted');
};
const theFact = async () => readFact((await room.registry.owed('invite-commission', 1))[0]!).fact;

describe('Who sits on the commission is told by mail', () => {
  test('which act waits for his vote, of which day and how many files, in both languages of the office', async () => {
    const act = await submitted();
    await room.workOff('invite-commission');
    const { number } = await room.act(act);
    expect(room.sent).toEqual([
      {
        to: 'agent-2@example.kz',
        subject: `Акт № ${number}: голос / дауыс`,
        text:
          `Акт № ${number} от 2026-11-22 (дел: 2) ждёт вашего голоса в экспертной комиссии.\n` +
          `2026-11-22 күнгі № ${number} акт (істер: 2) сараптау комиссиясында сіздің дауысыңызды күтеді.`,
      },
    ]);
  });

  test('each of them who has an address, and nobody else who has one', async () => {
    for (const name of ['chair', 'other-agent', 'agent-1']) await hasAddress(name, `${name}@example.kz`);
    await submitted();
    await room.workOff('invite-commission');
    expect(room.sent.map(({ to }) => to)).toEqual(['chair@example.kz', 'agent-2@example.kz']);
  });

  test('also where another of them has left the register', async () => {
    await submitted();
    const { id } = await room.user('chair');
    const get: typeof room.registry.get = (key) =>
      key.pk === keys.person(id).pk ? Promise.resolve(undefined) : room.registry.get(key);
    await inviteCommission({ ...room.world, registry: { ...room.registry, get } }, await theFact());
    expect(room.sent).toHaveLength(1);
  });

  test('once: a fact that is told again sends nothing', async () => {
    await submitted();
    const fact = await theFact();
    await inviteCommission(room.world, fact);
    await inviteCommission(room.world, fact);
    expect(room.sent).toHaveLength(1);
    expect(await room.registry.owed('invite-commission', 1)).toEqual([]);
  });

  test('not of an act that has been withdrawn meanwhile', async () => {
    const act = await submitted();
    await room.withdraw('agent-1', act);
    await room.workOff('invite-commission');
    expect(room.sent).toEqual([]);
  });

  test('not of an act that is not on file', async () => {
    await submitted();
    const get: typeof room.registry.get = (key) =>
      key.pk.startsWith('ACT#') ? Promise.resolve(undefined) : room.registry.get(key);
    await inviteCommission({ ...room.world, registry: { ...room.registry, get } }, await theFact());
    expect(room.sent).toEqual([]);
  });
});
