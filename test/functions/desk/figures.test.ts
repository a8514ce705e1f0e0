import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { showFigures } from '../../../functions/desk/show-figures.ts';
import { recordEvent } from '../../../functions/retention/record-event.ts';
import * as forms from '../../../shared/contract/routes/figures.ts';
import type { Registry } from '../../../shared/ports/registry.ts';
import { countSealed } from '../../../shared/register/figures.ts';
import { newId } from '../../../shared/runtime/ids.ts';
import { type ActRoom, anActRoom, bring } from '../../given/act-room.ts';
import { aSealedCaseFile } from '../../given/case-files.ts';
import { day } from '../../given/days.ts';
import { aDueFile } from '../../given/due-files.ts';
import { ask, codeOf, jsonOf, withPeople } from '../../given/requests.ts';
import { aFileSealedBy } from '../../given/sealed-files.ts';
import { aPdf } from '../../scans/given-scans.ts';

let room: ActRoom;
beforeEach(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
});
afterEach(() => room.close());

const asked = async (by: string, query: Record<string, string> = {}, registry: Registry = room.registry) =>
  ask(showFigures, { registry, clock: room.clock }, { by: await room.user(by), query });
const figures = async (by: string, query: Record<string, string> = {}) => jsonOf(await asked(by, query));

const sealed = async (user: string, more: Partial<Parameters<typeof aFileSealedBy>[2]> = {}) =>
  aFileSealedBy(room.world, await room.user(user), { scans: [await aPdf()], ...more });

/** Counts a file of an agent as sealing it does, without its scans. */
const counted = async (user: string, more: Parameters<typeof aSealedCaseFile>[0] = {}) => {
  const { id, chamber } = await room.user(user);
  const file = aSealedCaseFile({ chamber, creator: id, keeper: id, ...more });
  await room.registry.commit({ updates: [countSealed(file, 10, room.clock.now())] });
};

describe('The figures', () => {
  test('tell of every sealed file in which year it falls due, and which never do by themselves', async () => {
    await sealed('agent-1', { closedOn: day('2020-03-15') });
    for (const month of ['01', '02']) await sealed('agent-1', { closedOn: day(`2024-${month}-15`) });
    await sealed('agent-1', { closedOn: day('2025-03-15') });
    await sealed('agent-1', { kind: 'register', index: '01-01' });
    await sealed('agent-1', { index: '02-03' });
    const { retention } = await figures('agent-1');

    expect(retention).toEqual({
      fallen: 1,
      due: [
        { year: 2030, files: 2 },
        { year: 2031, files: 1 },
      ],
      permanent: 1,
      undated: 1,
    });
  });

  test('tell how the archive grew by month, in files and bytes', async () => {
    const scan = await aPdf();
    await sealed('agent-1', { scans: [scan, scan] });
    room.on('2026-12-01');
    await sealed('agent-1', { scans: [scan] });

    expect((await figures('agent-1'))['sealed']).toEqual([
      { month: '2026-11', files: 1, bytes: 2 * scan.byteLength },
      { month: '2026-12', files: 1, bytes: scan.byteLength },
    ]);
  });

  test('follow a file whose term was settled after it was sealed', async () => {
    const caseFile = await sealed('agent-1', { index: '02-03', closedOn: day('2024-05-12') });
    expect((await figures('agent-1'))['retention']).toMatchObject({ undated: 1, due: [] });
    const body = { event: 'payments-ended', happenedOn: day('2024-05-12'), basis: 'постановление № 3' };
    jsonOf(
      await ask(recordEvent, room.world, { by: await room.user('agent-1'), params: { caseFile }, body }),
    );

    expect((await figures('agent-1'))['retention']).toMatchObject({
      undated: 0,
      due: [{ year: 2028, files: 1 }],
    });
  });

  test('tell of closed acts what they destroyed and spared, and leave that out of what has fallen due', async () => {
    for (const number of ['1', '2', '3'])
      await counted('agent-1', { id: `f-${number}` as never, keepUntil: day('2025-12-31') });
    const agent = await room.user('agent-1');
    await aDueFile(room, agent);
    await bring(room, await room.drawn('agent-1'), 'destroying');
    await room.workOff();

    const { destruction, retention } = await figures('agent-1');
    expect(destruction).toEqual([{ year: 2026, acts: 1, destroyed: 1, spared: 0 }]);
    expect(retention).toMatchObject({ fallen: 2 });
  });

  test('are of the whole chamber for its people, of one keeper where he is named, and have the promised form', async () => {
    await counted('agent-1');
    await counted('agent-2');
    await counted('other-agent');
    for (const user of ['officer', 'head', 'chair', 'justice'])
      expect(await figures(user)).toMatchObject({ sealed: [{ files: 2 }] });
    const { id } = await room.user('agent-2');
    const one = await figures('officer', { agent: id });
    expect(one).toMatchObject({ agent: id, sealed: [{ files: 1 }] });
    expect(forms.showFigures.answer?.safeParse(withPeople(one)).error).toBeUndefined();
    expect(await figures('agent-1')).toMatchObject({ sealed: [{ files: 1 }] });
  });

  test('are nobody else’s: of others an agent knows nothing, and who oversees asks the chamber', async () => {
    const { id } = await room.user('agent-2');
    expect(codeOf(await asked('agent-1', { agent: id }))).toBe('PersonUnknown');
    expect(codeOf(await asked('other-officer', { agent: id }))).toBe('PersonUnknown');
    for (const user of ['republican', 'auditor']) expect(codeOf(await asked(user))).toBe('NotPermitted');
  });

  test('read as many items for three hundred files as for a few', async () => {
    const itemsRead = async () => {
      let items = 0;
      const query: Registry['query'] = async (one) => {
        const page = await room.registry.query(one);
        items += page.items.length;
        return page;
      };
      await asked('officer', {}, { ...room.registry, query, get: (key) => room.registry.get(key) });
      return items;
    };
    for (let at = 0; at < 30; at += 1) await counted('agent-1', { id: newId() as never });
    const few = await itemsRead();
    for (let at = 0; at < 270; at += 1) await counted('agent-1', { id: newId() as never });

    expect(await itemsRead()).toBe(few);
    expect(await figures('officer')).toMatchObject({ sealed: [{ files: 300 }] });
  });
});
