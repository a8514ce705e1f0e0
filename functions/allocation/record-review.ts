/** The drafter records which files of his act he has looked through, sheet by sheet, before he submits it. */
import type { ActLine } from '../../shared/archive/act-parts.ts';
import type { Act } from '../../shared/archive/act.ts';
import { drafterStanding } from '../../shared/archive/drafter.ts';
import type { ActId, CaseFileId, PersonId } from '../../shared/archive/names.ts';
import { onlyFor } from '../../shared/archive/not-permitted.ts';
import { accept, type Outcome, refuse, type Refusal } from '../../shared/archive/outcome.ts';
import { TransientFault } from '../../shared/ports/faults.ts';
import type { Change, Registry } from '../../shared/ports/registry.ts';
import type { Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { findAct, findLine } from '../../shared/register/acts.ts';
import { inBatches } from '../../shared/register/batches.ts';
import { findCaseFile } from '../../shared/register/case-files.ts';
import { fileFact } from '../../shared/register/facts.ts';
import { keys } from '../../shared/register/keys.ts';
import { showAct } from '../../shared/register/show-act.ts';
import { findVisibleAct } from '../../shared/register/visible-acts.ts';

type Needs = Pick<World, 'registry' | 'clock' | 'newId'>;

/** Lines a commit. */
const A_COMMIT = 90;
const TRIES = 8;

export const recordReview: Story<Needs, Act, { readonly caseFiles: readonly string[] }> = {
  find: ({ registry, clock }, { caller, params }) =>
    findVisibleAct(registry, params['act'] ?? '', { person: caller.person, today: clock.today() }),
  may: ({ clock }, { caller: { person }, subject }) =>
    subject.drafter.person === person.id && drafterStanding(person, subject, clock.today()) === 'active'
      ? undefined
      : onlyFor('drafter'),
  act: async (needs, { subject, body, caller }) => {
    if (subject.stage !== 'drafted') return refuse(notReviewable(subject));
    const ids = [...new Set(body.caseFiles)].map((one) => one as CaseFileId); // texts that are no ids find nothing
    const named = await numbersOf(needs.registry, subject.id, ids);
    if (!named.accepted) return named;
    for (let at = 0; at < named.value.length; at += A_COMMIT) {
      const numbers = named.value.slice(at, at + A_COMMIT);
      const done = await record(needs, subject.id, { numbers, by: caller.person.id });
      if (!done.accepted) return done;
    }
    return accept(undefined);
  },
  show: async ({ registry }, { params }) => {
    const act = await findAct(registry, (params['act'] ?? '') as ActId); // found before under this id
    return act ? accept({ json: await showAct(registry, act) }) : refuse({ code: 'ActUnknown' });
  },
};

const notReviewable = ({ stage }: Pick<Act, 'stage'>) => ({ code: 'ActNotReviewable', stage }) as Refusal;

/** The lines of the files named; each file says itself on which line it stands. */
const numbersOf = async (
  registry: Registry,
  act: ActId,
  ids: readonly CaseFileId[],
): Promise<Outcome<readonly number[]>> => {
  const files = await inBatches(ids, (id) => findCaseFile(registry, id));
  const placed = files.map((file) => (file?.act?.act === act ? file.act.line : undefined));
  const caseFiles = ids.filter((_, at) => placed[at] === undefined);
  return caseFiles.length > 0
    ? refuse({ code: 'CaseFilesNotOnAct', caseFiles } as Refusal)
    : accept(placed.filter((line) => line !== undefined));
};

interface Recording {
  readonly numbers: readonly number[];
  readonly by: PersonId;
}

/** Recorded already is fine: a line counts once. @throws TransientFault after eight lost races. */
const record = async (needs: Needs, act: ActId, told: Recording): Promise<Outcome<undefined>> => {
  const { registry } = needs;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const lines = await inBatches(told.numbers, (no) => findLine(registry, act, no));
    const fresh = lines.filter((line) => line !== undefined).filter((line) => line.reviewedAt === undefined);
    if (fresh.length === 0) return accept(undefined);
    if ((await registry.commit(recording(needs, fresh, told.by))).committed) return accept(undefined);
    const now = await findAct(registry, act);
    if (now && now.stage !== 'drafted') return refuse(notReviewable(now));
  }
  throw new TransientFault(`the lines of ${act} kept changing while their review was recorded`);
};

const recording = ({ clock, newId }: Needs, lines: readonly ActLine[], by: PersonId): Change => {
  const at = clock.now();
  const [first] = lines;
  const act = first?.act ?? ('' as ActId); // there is always a first
  return {
    updates: [
      ...lines.map(({ no }) => ({
        key: keys.line(act, no),
        set: { reviewedAt: at },
        when: [
          { field: 'state', is: 'frozen' },
          { field: 'reviewedAt', missing: true },
        ] as const,
      })),
      {
        key: keys.act(act),
        add: { v: 1, reviewed: lines.length },
        when: [{ field: 'stage', is: 'drafted' }],
      },
    ],
    puts: [fileFact({ name: 'FilesReviewed', act, files: lines.length, by }, { id: newId(), at })],
  };
};
