/** Releasing a hold by a document; never by the drafter of an act that lists the file (rules.md 4). */
import { basisOf, mayReleaseHold } from '../../shared/archive/hold.ts';
import type { HoldId } from '../../shared/archive/names.ts';
import { accept, type Outcome, refuse } from '../../shared/archive/outcome.ts';
import type { Said } from '../../shared/contract/routes/custody.ts';
import type { Change } from '../../shared/ports/registry.ts';
import type { Asked, Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { findAct } from '../../shared/register/acts.ts';
import { changeCaseFile } from '../../shared/register/change-case-file.ts';
import { fileFact } from '../../shared/register/facts.ts';
import { type FiledHold, findHold, holdItem } from '../../shared/register/holds.ts';
import { keys } from '../../shared/register/keys.ts';
import { shownHold } from '../../shared/register/shown-case-file.ts';
import { heldFile } from './asker.ts';
import { findFile, type FoundFile } from './found.ts';

type Needs = Pick<World, 'registry' | 'clock' | 'newId'>;

interface FoundHold extends FoundFile {
  readonly hold: FiledHold;
}

export const releaseHold: Story<Needs, FoundHold, Said> = {
  find: async (needs: Needs, asked: Asked): Promise<Outcome<FoundHold>> => {
    const found = await findFile(needs, asked);
    if (!found.accepted) return found;
    const id = (asked.params['hold'] ?? '') as HoldId; // a text that is no id finds nothing
    const hold = await findHold(needs.registry, found.value.file.id, id);
    return hold ? accept({ ...found.value, hold }) : refuse({ code: 'HoldUnknown' });
  },
  may: (_needs, { subject }) => {
    const judged = mayReleaseHold(subject.asker, []);
    return judged.accepted ? undefined : judged.refusal;
  },
  act: ({ registry, clock, newId }, { subject, body }) =>
    changeCaseFile(registry, subject.file, async (file) => {
      if (file.stage === 'destroyed') return refuse({ code: 'AlreadyDestroyed', caseFile: file.id });
      const act = file.act && (await findAct(registry, file.act.act));
      const judged = mayReleaseHold(subject.asker, [heldFile(file, { file, ...(act && { act }) })]);
      if (!judged.accepted) return judged;
      const hold = await findHold(registry, file.id, subject.hold.id);
      if (hold?.state !== 'placed') return refuse({ code: 'HoldAlreadyReleased' });
      const { person } = subject.asker;
      const released = { reason: body.reason, basis: basisOf(body.basis), by: person, at: clock.now() };
      return accept(releasing({ ...hold, state: 'released', released }, newId()));
    }),
  show: async ({ registry }, { subject: { file, hold } }) => {
    const now = await findHold(registry, file.id, hold.id);
    return now ? accept({ json: { ...shownHold(now), caseFile: file.id } }) : refuse({ code: 'HoldUnknown' });
  },
};

// The version of the file is not asked for, so that many releases at once all go through. While this hold
// is in force the file can come on no other act, and its destruction cannot begin: what was judged stays so.
const releasing = (
  hold: FiledHold & { readonly released: NonNullable<FiledHold['released']> },
  fact: string,
): Change => ({
  puts: [
    { item: holdItem(hold), when: [{ field: 'state', is: 'placed' }] },
    fileFact(
      { name: 'HoldReleased', caseFile: hold.caseFile, hold: hold.id, by: hold.released.by },
      { id: fact, at: hold.released.at },
    ),
  ],
  updates: [
    {
      key: keys.caseFile(hold.caseFile),
      add: { holds: -1, v: 1 },
      when: [{ field: 'stage', notIn: ['destroying', 'destroyed'] }],
    },
  ],
});
