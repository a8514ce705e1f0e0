/** A file that is about to be destroyed, and holds asked for while it is. */
import { holdCaseFile } from '../../functions/custody/hold-case-file.ts';
import { showCaseFile } from '../../functions/desk/show-case-file.ts';
import type { Said } from '../../shared/contract/routes/custody.ts';
import type { Registry } from '../../shared/ports/registry.ts';
import { type ActRoom, type ActWorld, anActRoom, bring } from './act-room.ts';
import { day } from './days.ts';
import { aDueFile } from './due-files.ts';
import { ask, jsonOf } from './requests.ts';

const court = { kind: 'court', number: '2-1234/2026', datedOn: day('2026-11-20') } as const;
export const said: Said = { reason: 'определение суда по делу должника', basis: court };

/** One file of two scans, ordered and told of to the executor. */
export const aScene = async (over?: Registry) => {
  const room = await anActRoom('2026-11-22', { in: 'memory', ...(over && { over }) });
  const file = await aDueFile(room, await room.user('agent-1'), { scans: ['бірінші', 'екінші'] });
  const act = await bring(room, await room.drawn('agent-1', { caseFiles: [file.id] }), 'destroying');
  await room.workOff('spread-order');
  return { room, file, act, fact: `${act}-1` };
};
export type Scene = Awaited<ReturnType<typeof aScene>>;

export const holdIt = async (
  { room, file }: Scene,
  by: string,
  more: { body?: Partial<Said>; made?: string } = {},
) =>
  ask(holdCaseFile, room, {
    by: await room.user(by),
    params: { caseFile: file.id },
    body: { ...said, ...more.body },
    ...(more.made !== undefined && { made: more.made }),
  });

export const shown = async ({ room, file }: Scene) =>
  jsonOf(await ask(showCaseFile, room, { by: await room.user('officer'), params: { caseFile: file.id } }));

/** The store keeps every version; what is to happen meanwhile happens once, before it says so. */
export const refusing = (
  room: ActRoom,
  meanwhile: () => Promise<unknown> = () => Promise.resolve(),
): ActWorld => {
  let happened = false;
  const remove = async () => {
    if (!happened) await meanwhile();
    happened = true;
    return 'refused' as const;
  };
  return { ...room.world, destroyer: { ...room.destroyer, remove } };
};
