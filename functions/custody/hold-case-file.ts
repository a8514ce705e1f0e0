/**
 * Placing a hold on a file: it works in every stage up to the write that begins destruction (rules.md 4). One that
 * comes later is refused, and kept: should the store not give the file up, it stands from that moment.
 */
import { basisOf, mayPlaceHold } from '../../shared/archive/hold.ts';
import type { HoldId } from '../../shared/archive/names.ts';
import { accept, refuse } from '../../shared/archive/outcome.ts';
import type { Said } from '../../shared/contract/routes/custody.ts';
import type { Change } from '../../shared/ports/registry.ts';
import type { Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { findCaseFile } from '../../shared/register/case-files.ts';
import { changeCaseFile } from '../../shared/register/change-case-file.ts';
import { fileFact } from '../../shared/register/facts.ts';
import { type FiledHold, findAskedHold, holdItem } from '../../shared/register/holds.ts';
import { putNew } from '../../shared/register/items.ts';
import { keys } from '../../shared/register/keys.ts';
import { shownHold } from '../../shared/register/shown-case-file.ts';
import { heldFile } from './asker.ts';
import { findFile, type FoundFile } from './found.ts';
import { keepingLate } from './late-hold.ts';

type Needs = Pick<World, 'registry' | 'clock' | 'newId'>;

export const holdCaseFile: Story<Needs, FoundFile, Said> = {
  find: findFile,
  may: (_needs, { subject }) => {
    const judged = mayPlaceHold(subject.asker, { caseFile: subject.file.id, stage: 'open' });
    return judged.accepted ? undefined : judged.refusal;
  },
  act: (needs, { subject, body, made }) => {
    const hold: FiledHold = {
      id: made as HoldId, // opaque and fresh
      caseFile: subject.file.id,
      state: 'placed',
      reason: body.reason,
      basis: basisOf(body.basis),
      by: subject.asker.person,
      at: needs.clock.now(),
    };
    return changeCaseFile(needs.registry, subject.file, async (file) => {
      const judged = mayPlaceHold(subject.asker, heldFile(file, subject));
      if (judged.accepted) return accept(placing(hold, needs.newId()));
      if (judged.refusal.code !== 'AlreadyDestroying') return judged;
      const keeping = await keepingLate(needs.registry, file, hold);
      // Kept, the request has had an effect: what is shown of it is that it was refused.
      return keeping ? accept(keeping) : judged;
    });
  },
  show: async ({ registry }, { subject: { file }, made }) => {
    const { id: caseFile } = file;
    const hold = await findAskedHold(registry, caseFile, made as HoldId);
    if (hold?.state === 'late') return refuse({ code: 'AlreadyDestroying', caseFile });
    if (hold) return accept({ json: { ...shownHold(hold), caseFile } });
    // A hold that came too late goes with its file.
    const isGone = (await findCaseFile(registry, caseFile))?.stage === 'destroyed';
    return refuse(isGone ? { code: 'AlreadyDestroyed', caseFile } : { code: 'HoldUnknown' });
  },
};

// Any other change of the file goes by: what counts is that its destruction has not begun.
const placing = (hold: FiledHold, fact: string): Change => ({
  puts: [
    putNew(holdItem(hold)),
    fileFact(
      { name: 'HoldPlaced', caseFile: hold.caseFile, hold: hold.id, by: hold.by },
      { id: fact, at: hold.at },
    ),
  ],
  updates: [
    {
      key: keys.caseFile(hold.caseFile),
      add: { holds: 1, v: 1 },
      when: [{ field: 'stage', notIn: ['destroying', 'destroyed'] }],
    },
  ],
});
