/** Everything that proves one act, as one file that needs us no more. */
import type { Act } from '../../shared/archive/act.ts';
import type { ActId } from '../../shared/archive/names.ts';
import { accept, type Outcome, refuse } from '../../shared/archive/outcome.ts';
import { holdsOffice } from '../../shared/archive/people.ts';
import type { Asked, Story } from '../../shared/ports/story.ts';
import { findAct } from '../../shared/register/acts.ts';
import { findVisibleAct } from '../../shared/register/visible-acts.ts';
import { type Bundling, keptBundle } from './keep-bundle.ts';

const SECONDS = 300;

/** The auditor reads evidence, not contents. */
const visible = async ({ registry, clock }: Bundling, { caller, params }: Asked): Promise<Outcome<Act>> => {
  const today = clock.today();
  const id = params['act'] ?? '';
  if (!holdsOffice(caller.person, 'auditor', today))
    return findVisibleAct(registry, id, { person: caller.person, today });
  const act = await findAct(registry, id as ActId); // a text that is no id finds nothing
  return act ? accept(act) : refuse({ code: 'ActUnknown' });
};

export const readEvidence: Story<Bundling, Act, undefined> = {
  find: visible,
  show: async (needs, { subject }) => {
    if (subject.stage !== 'closed')
      return refuse({ code: 'DestructionNotEnded', stage: subject.stage } as { code: string });
    const zip = await keptBundle(needs, subject);
    const as = {
      mediaType: 'application/zip',
      fileName: `act-${subject.number}-evidence.zip`,
      seconds: SECONDS,
    };
    return accept({ location: await needs.papers.signDownload(zip, as) });
  },
};
