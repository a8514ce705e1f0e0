/** An act brought up to its destruction in a data folder of the embedded service, for processes that are to be killed over it. */
import { drawUpAct } from '../../functions/allocation/draw-up-act.ts';
import { submitAct } from '../../functions/allocation/submit-act.ts';
import { voteOnAct } from '../../functions/approval/vote-on-act.ts';
import { attendCommission } from '../../functions/destruction/attend-commission.ts';
import { issueOrder } from '../../functions/destruction/issue-order.ts';
import { loadDemoChamber } from '../../infra/local/demo-chamber.ts';
import type { CaseFileId } from '../../shared/archive/names.ts';
import { accept } from '../../shared/archive/outcome.ts';
import type { Story } from '../../shared/ports/story.ts';
import { findByLogin } from '../../shared/register/people.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { openEmbeddedWorld } from '../../shared/runtime/world-embedded.ts';
import { checkpointsBy } from '../../shared/signature/checkpoints.ts';
import { merkle } from '../../shared/signature/merkle.ts';
import { aDueFile } from './due-files.ts';
import { readableEvidenceBy } from './readable-records.ts';
import { ask, jsonOf } from './requests.ts';

/** A paper is its data as text. */
const print = (data: object) => {
  const bytes = Buffer.from(JSON.stringify(data));
  return Promise.resolve(accept({ pdf: bytes, data: bytes }));
};

export const openWalk = async (folder: string) => {
  const clock = systemClock();
  const opened = await openEmbeddedWorld({ folder, clock, origin: () => 'http://127.0.0.1' });
  await loadDemoChamber(opened.world.registry, clock.today());
  const { signer } = opened.world;
  const printers = { printPartOne: print, printPartTwo: print, printOrder: print };
  const world = {
    ...opened.world,
    ...printers,
    records: readableEvidenceBy(signer),
    checkpoints: checkpointsBy(signer),
    tree: merkle,
    charactersWithoutGlyph: () => Promise.resolve([]),
  };
  return { world, close: () => opened.close() };
};

export type WalkWorld = Awaited<ReturnType<typeof openWalk>>['world'];

const person = async ({ registry }: WalkWorld, login: string) => {
  const found = await findByLogin(registry, login);
  if (!found) throw new Error(`There is no ${login}.`);
  return found;
};

/** So many files of two scans each on an act whose commission has assembled. */
export const assembleAct = async (
  world: WalkWorld,
  count: number,
): Promise<{ readonly act: string; readonly files: readonly CaseFileId[] }> => {
  const agent = await person(world, 'agent-1');
  const files: CaseFileId[] = [];
  for (let at = 0; at < count; at += 1)
    files.push((await aDueFile(world, agent, { scans: [`скан ${at}`, `екінші ${at}`] })).id);
  const asking =
    (act: string) =>
    async <Subject, Body>(story: Story<WalkWorld, Subject, Body>, by: string, body: Body) =>
      jsonOf(await ask(story, world, { by: await person(world, by), params: { act }, body }));
  const drawn = await asking('')(drawUpAct, 'agent-1', { language: 'ru', caseFiles: files });
  const act = String(drawn['id']);
  const asked = asking(act);
  await asked(submitAct, 'agent-1', {});
  for (const member of ['chair', 'agent-2', 'agent-3'])
    await asked(voteOnAct, member, { verdict: 'approve' as const });
  await asked(issueOrder, 'head', { number: '9-П', datedOn: world.clock.today() });
  for (const one of ['agent-1', 'chair', 'justice'])
    await asked(attendCommission, one, { present: true as const });
  return { act, files };
};
