/** Reading a part of the act: the paper that is signed, or its translation where the other language is asked for. */
import type { PaperSet } from '../../shared/archive/act-parts.ts';
import type { Act } from '../../shared/archive/act.ts';
import { accept, refuse } from '../../shared/archive/outcome.ts';
import type { Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { findAct } from './visible-act.ts';

const FIVE_MINUTES = 300;

export const readActPaper: Story<Pick<World, 'registry' | 'clock' | 'papers'>, Act, undefined> = {
  find: findAct,
  show: async ({ papers }, { subject: act, query: { part = '1', language = act.language } }) => {
    const drawn = part === '2' ? partTwoOf(act) : partOneOf(act);
    if (!drawn) return refuse({ code: 'ActPaperUnknown' });
    const signed = language === act.language;
    const location = await papers.signDownload(signed ? drawn.signed : drawn.translation, {
      mediaType: 'application/pdf',
      fileName: `act-${act.number}-part-${part}${signed ? '' : '-translation'}.pdf`,
      seconds: FIVE_MINUTES,
    });
    return accept({ location });
  },
};

const partOneOf = (act: Act): PaperSet | undefined => ('partOne' in act ? act.partOne : undefined);
const partTwoOf = (act: Act): PaperSet | undefined => (act.stage === 'closed' ? act.partTwo : undefined);
