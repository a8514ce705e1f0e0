/** Asking for a file to be sealed. The reading and copying is a work of its own, woken by the fact. */
import { judgeReadiness } from '../../shared/archive/sealing.ts';
import { accept, refuse } from '../../shared/archive/outcome.ts';
import type { Sealing } from '../../shared/contract/routes/intake.ts';
import type { Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { replaceCaseFile } from '../../shared/register/case-files.ts';
import { changeCaseFile } from '../../shared/register/change-case-file.ts';
import { documentsOf } from '../../shared/register/documents.ts';
import { fileFact } from '../../shared/register/facts.ts';
import type { VisibleCaseFile } from '../../shared/register/visible-case-files.ts';
import { findFile, mayKeep, showFile } from './found-file.ts';

type Needs = Pick<World, 'registry' | 'clock' | 'newId'>;

export const requestSealing: Story<Needs, VisibleCaseFile, Sealing> = {
  find: findFile,
  may: mayKeep,
  act: async ({ registry, clock, newId }, { subject, body: { signature, madeBy } }) => {
    // A signature is verified or refused, never taken unread.
    if (signature !== undefined) return refuse({ code: 'SignatureNotYetPossible' });
    return changeCaseFile(registry, subject.file, async (file) => {
      if (file.stage !== 'open') return refuse({ code: 'CaseFileNotOpen', stage: file.stage });
      const ready = judgeReadiness(await documentsOf(registry, file.id));
      if (!ready.accepted) return ready;
      const made = madeBy === undefined ? {} : { madeBy };
      const asked = { ...file, ...made, stage: 'sealing', findings: [] } as const;
      const fact = { name: 'SealingRequested', caseFile: file.id } as const;
      return accept({
        puts: [replaceCaseFile(file, asked), fileFact(fact, { id: newId(), at: clock.now() })],
      });
    });
  },
  show: showFile,
};
