import { expect } from '@jest/globals';
import { drawLines } from '../../functions/allocation/draw-lines.ts';
import { type DrawUp, drawUpAct } from '../../functions/allocation/draw-up-act.ts';
import { judgeSubmission } from '../../functions/allocation/judge-submission.ts';
import { releaseLines } from '../../functions/allocation/release-lines.ts';
import { submitAct } from '../../functions/allocation/submit-act.ts';
import { withdrawAct } from '../../functions/allocation/withdraw-act.ts';
import { inviteCommission } from '../../functions/approval/invite-commission.ts';
import { recordAbsence } from '../../functions/approval/record-absence.ts';
import { voteOnAct } from '../../functions/approval/vote-on-act.ts';
import { attendCommission } from '../../functions/destruction/attend-commission.ts';
import { closeOrder } from '../../functions/destruction/close-order.ts';
import { destroyCaseFile } from '../../functions/destruction/destroy-case-file.ts';
import { draftOrder } from '../../functions/destruction/draft-order.ts';
import { issueOrder } from '../../functions/destruction/issue-order.ts';
import { revokeOrder } from '../../functions/destruction/revoke-order.ts';
import { showDestruction } from '../../functions/destruction/show-destruction.ts';
import { signDestruction } from '../../functions/destruction/sign-destruction.ts';
import { spreadOrder } from '../../functions/destruction/spread-order.ts';
import { logRecords } from '../../functions/evidence/log-records.ts';
import { readEvidence } from '../../functions/evidence/read-evidence.ts';
import type { ActId } from '../../shared/archive/names.ts';
import { accept, type Outcome } from '../../shared/archive/outcome.ts';
import { isProblemCode } from '../../shared/contract/problems.ts';
import type { Notice } from '../../shared/ports/mail.ts';
import type { Printed } from '../../shared/ports/printer.ts';
import type { Shown, Story } from '../../shared/ports/story.ts';
import { findAct, linesOf } from '../../shared/register/acts.ts';
import { readFact } from '../../shared/register/facts.ts';
import { checkpointsBy } from '../../shared/signature/checkpoints.ts';
import { evidenceBundle } from '../../shared/signature/evidence-bundle.ts';
import { merkle } from '../../shared/signature/merkle.ts';
import { type ArchiveGiven, anArchive } from './archive.ts';
import type { Keeping } from './chamber.ts';
import { readableEvidenceBy } from './readable-records.ts';
import { codeOf, ask as askStory, jsonOf } from './requests.ts';
import { aSeal, type GivenSeal } from './seals.ts';

/** A paper is its data as text: what stands on it can be read back. */
const print = (data: object): Promise<Outcome<Printed, never>> => {
  const bytes = Buffer.from(JSON.stringify(data));
  return Promise.resolve(accept({ pdf: bytes, data: bytes }));
};

/** The parts of an act carry it where auditors look for it. */
const printPart = (data: object): Promise<Outcome<Printed, never>> => {
  const bytes = Buffer.from(JSON.stringify(data));
  const head = Buffer.from(`%PDF\n/Type /EmbeddedFile\n/Length ${bytes.length}\n>>\nstream\n`);
  const pdf = Buffer.concat([head, bytes, Buffer.from('\nendstream\n')]);
  return Promise.resolve(accept({ pdf, data: bytes }));
};

const toWorld = (archive: ArchiveGiven, signer: GivenSeal, sent: Notice[]) => ({
  ...archive,
  signer,
  demonstration: true,
  mail: { send: (notice: Notice) => Promise.resolve(void sent.push(notice)) },
  intakeDestroyer: archive.destroyerOf('intake'),
  records: readableEvidenceBy(signer),
  checkpoints: checkpointsBy(signer),
  tree: merkle,
  printPartOne: printPart,
  printPartTwo: printPart,
  printOrder: print,
  charactersWithoutGlyph: (text: string) => Promise.resolve(text.match(/☃/g) ?? []),
  bundle: evidenceBundle,
  howToVerify: 'openssl',
});

export type ActWorld = ReturnType<typeof toWorld>;

const works = {
  'draw-lines': drawLines,
  'judge-submission': judgeSubmission,
  'release-lines': releaseLines,
  'invite-commission': inviteCommission,
  'spread-order': spreadOrder,
  'destroy-case-file': destroyCaseFile,
  'close-order': closeOrder,
  'log-records': logRecords,
} as const;

/** So many rounds of a hundred facts end the longest walk. */
const MOST_ROUNDS = 200;

/** Works off what is owed, in the order of the walk, until nothing of these is owed. */
export const workOff = async (
  world: ActWorld,
  names: readonly (keyof typeof works)[] = Object.keys(works) as (keyof typeof works)[],
): Promise<void> => {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let worked = false;
    for (const name of names)
      for (const item of await world.registry.owed(name, 100)) {
        worked = true;
        await works[name](world, readFact(item).fact);
      }
    if (!worked) return;
  }
  throw new Error('A story never settles its fact.');
};

let oneSeal: Promise<GivenSeal> | undefined;

/** One for all rooms in memory: to make a seal takes longer than to fill such a room. */
const theSeal = (): Promise<GivenSeal> => (oneSeal ??= aSeal());

/** The rooms of acts over one archive, asked by user name. Every refusal must have its text. */
export const anActRoom = async (today = '2026-11-22', keeping: Keeping = {}) => {
  const archive = await anArchive(today, keeping);
  const seal = await (keeping.in === 'memory' ? theSeal() : aSeal());
  const sent: Notice[] = [];
  const world = toWorld(archive, seal, sent);
  const ask = async <Subject, Body>(
    story: Story<ActWorld, Subject, Body>,
    by: string,
    request: {
      readonly act?: string;
      readonly body?: Body;
      readonly over?: ActWorld;
      readonly made?: string;
    },
  ): Promise<Outcome<Shown>> => {
    const { act = '', over = world, ...rest } = request;
    const answer = await askStory(story, over, { by: await archive.user(by), params: { act }, ...rest });
    const code = codeOf(answer);
    expect(code === undefined || isProblemCode(code) ? 'has a text' : code).toBe('has a text');
    return answer;
  };
  const draw = (by: string, body: Partial<DrawUp> = {}, over = world) =>
    ask(drawUpAct, by, { body: { language: 'ru', ...body }, over });

  return {
    ...archive,
    world,
    seal,
    sent,
    ask,
    draw,
    drawn: async (by: string, body: Partial<DrawUp> = {}) => String(jsonOf(await draw(by, body))['id']),
    submit: (by: string, act: string) => ask(submitAct, by, { act, body: {} }),
    withdraw: (by: string, act: string) => ask(withdrawAct, by, { act, body: { reason: 'ошибка' } }),
    vote: (by: string, act: string, body: Parameters<typeof voteBody>[0] = {}) =>
      ask(voteOnAct, by, { act, body: voteBody(body) }),
    absent: async (by: string, act: string, who: string) =>
      ask(recordAbsence, by, { act, body: { person: (await archive.user(who)).id, reason: 'болен' } }),
    draftOrder: (by: string, act: string, datedOn = archive.clock.today()) =>
      ask(draftOrder, by, { act, body: { number: '7-П', datedOn } }),
    order: (by: string, act: string, datedOn = archive.clock.today()) =>
      ask(issueOrder, by, { act, body: { number: '7-П', datedOn } }),
    revoke: (by: string, act: string) =>
      ask(revokeOrder, by, { act, body: { reason: 'жалоба', basis: 'письмо № 3' } }),
    attend: (by: string, act: string, more: object = {}) =>
      ask(attendCommission, by, { act, body: { present: true, ...more } }),
    sign: (by: string, act: string) => ask(signDestruction, by, { act, body: {} }),
    destruction: async (act: string) => jsonOf(await ask(showDestruction, 'head', { act })),
    evidence: (by: string, act: string) => ask(readEvidence, by, { act }),
    stageOf: async (act: string) => (await findAct(archive.registry, act as ActId))?.stage,
    act: async (act: string) => (await findAct(archive.registry, act as ActId))!,
    lines: (act: string) => linesOf(archive.registry, act as ActId),
    workOff: (...names: readonly (keyof typeof works)[]) =>
      names.length > 0 ? workOff(world, names) : workOff(world),
  };
};

const voteBody = (body: {
  verdict?: 'approve' | 'return';
  reason?: string;
  exclude?: readonly { caseFile: string; reason: string }[];
}) => ({ verdict: 'approve' as const, ...body });

export type ActRoom = Awaited<ReturnType<typeof anActRoom>>;

const good = async (asked: Promise<Outcome<Shown>>): Promise<void> => void jsonOf(await asked);

/** Brings a drawn act as far as told, the usual people doing the usual things. */
export const bring = async (
  room: ActRoom,
  act: string,
  to: 'submitted' | 'approved' | 'ordered' | 'destroying',
): Promise<string> => {
  await good(room.submit('agent-1', act));
  await room.workOff('judge-submission');
  if (to === 'submitted') return act;
  for (const member of ['chair', 'agent-2', 'agent-3']) await good(room.vote(member, act));
  if (to === 'approved') return act;
  await good(room.order('head', act));
  if (to === 'ordered') return act;
  for (const one of ['agent-1', 'chair', 'justice']) await good(room.attend(one, act));
  return act;
};
