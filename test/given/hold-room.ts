import { listWideHolds } from '../../functions/custody/list-wide-holds.ts';
import { placeWideHold } from '../../functions/custody/place-wide-hold.ts';
import { releaseWideHold } from '../../functions/custody/release-wide-hold.ts';
import { showCaseFile } from '../../functions/desk/show-case-file.ts';
import type { AskedScope } from '../../shared/contract/routes/custody.ts';
import { type ActRoom, anActRoom } from './act-room.ts';
import { aDueFile, type Wanted } from './due-files.ts';
import { ask, jsonOf } from './requests.ts';

const said = { reason: 'жалоба должника', basis: 'письмо № 3' };

/** The rooms of acts, and wide holds asked for by user name. The files are due, and of agent-1. */
export const aHoldRoom = async () => {
  const room: ActRoom = await anActRoom('2026-11-22', { in: 'memory' });
  const agent = await room.user('agent-1');
  const place = async (
    by: string,
    scope: AskedScope,
    more: { readonly chamber?: string; readonly made?: string } = {},
  ) => {
    const { made, ...chamber } = more;
    const body = { ...said, scope, ...chamber };
    return ask(placeWideHold, room, { by: await room.user(by), body, ...(made !== undefined && { made }) });
  };
  const list = async (by: string, query: Record<string, string> = {}) =>
    ask(listWideHolds, room, { by: await room.user(by), query });

  return {
    ...room,
    agent,
    overAgent: { agent: agent.id } satisfies AskedScope,
    due: (more: Wanted = {}) => aDueFile(room, agent, { scans: [], parties: [], ...more }),
    place,
    placed: async (by: string, scope: AskedScope) => jsonOf(await place(by, scope)),
    release: async (by: string, hold: unknown) =>
      ask(releaseWideHold, room, { by: await room.user(by), params: { hold: String(hold) }, body: said }),
    list,
    listed: async (by: string, query: Record<string, string> = {}) =>
      (jsonOf(await list(by, query))['items'] as { readonly id: string }[]).map(({ id }) => id),
    shown: async ({ id }: { readonly id: string }, by = 'agent-1') =>
      jsonOf(await ask(showCaseFile, room, { by: await room.user(by), params: { caseFile: id } })),
  };
};

export type HoldRoom = Awaited<ReturnType<typeof aHoldRoom>>;
