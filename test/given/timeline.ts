/** An archive whose every commit leaves a copy behind: the registry can be set back to any moment, the stores as well. */
import { submitAct } from '../../functions/allocation/submit-act.ts';
import { voteOnAct } from '../../functions/approval/vote-on-act.ts';
import { attendCommission } from '../../functions/destruction/attend-commission.ts';
import { issueOrder } from '../../functions/destruction/issue-order.ts';
import type { MemoryRegistry } from '../fakes/memory-registry.ts';
import type { MemoryStores } from '../fakes/memory-stores.ts';
import { type ActRoom, type ActWorld, anActRoom, workOff } from './act-room.ts';
import { jsonOf } from './requests.ts';

interface Moment {
  readonly registry: MemoryRegistry;
  readonly stores: MemoryStores;
}

export interface Timeline {
  readonly room: ActRoom;
  /** Work done in this world is remembered, commit by commit. */
  readonly world: ActWorld;
  readonly moments: readonly Moment[];
  /** Remembers how things stand. */
  readonly remember: () => void;
  /** The world after the registry was set back to one moment, the stores being as they were at another. */
  readonly restored: (registryAt: number, storesAt?: number) => ActWorld;
}

export const aTimeline = async (): Promise<Timeline> => {
  const room = await anActRoom('2026-11-22', { in: 'memory' });
  // What a room in memory is made of can be copied; a room in files is the same type, and cannot.
  const { registry, copy } = { ...room, registry: room.registry } as unknown as Pick<MemoryStores, 'copy'> & {
    readonly registry: MemoryRegistry;
  };
  const moments: Moment[] = [];
  const remember = (): void => {
    moments.push({ registry: registry.copy(), stores: copy(room.clock) });
  };
  const commit: MemoryRegistry['commit'] = async (change) => {
    const done = await registry.commit(change);
    if (done.committed) remember();
    return done;
  };
  const restored: Timeline['restored'] = (registryAt, storesAt = moments.length - 1) => {
    const [old, kept] = [moments[registryAt], moments[storesAt]];
    if (!old || !kept) throw new RangeError('There is no such moment.');
    const stores = kept.stores.copy(room.clock);
    return {
      ...room.world,
      ...stores,
      registry: old.registry.copy(),
      intakeDestroyer: stores.destroyerOf('intake'),
    };
  };
  return { room, world: { ...room.world, registry: { ...registry, commit } }, moments, remember, restored };
};

/** One file of an agent from the drawing of its act to its record in the log, in a world that is not the room's own. */
export const destroyOver = async (room: ActRoom, over: ActWorld, caseFile: string): Promise<string> => {
  const act = String(jsonOf(await room.draw('agent-1', { caseFiles: [caseFile] }, over))['id']);
  const order = { number: '8-П', datedOn: room.clock.today() };
  jsonOf(await room.ask(submitAct, 'agent-1', { act, body: {}, over }));
  for (const member of ['chair', 'agent-2', 'agent-3'])
    jsonOf(await room.ask(voteOnAct, member, { act, body: { verdict: 'approve' }, over }));
  jsonOf(await room.ask(issueOrder, 'head', { act, body: order, over }));
  for (const one of ['agent-1', 'chair', 'justice'])
    jsonOf(await room.ask(attendCommission, one, { act, body: { present: true }, over }));
  await workOff(over);
  return act;
};
