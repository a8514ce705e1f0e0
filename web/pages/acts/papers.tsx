/** The papers of an act that are there by now. */
import { PaperLink } from '../../parts/paper-link.tsx';
import { useWords } from '../../say/language.ts';
import type { Act } from './act.tsx';
import { actWords } from './words.ts';

export const Papers = ({ act }: { readonly act: Act }) => {
  const say = useWords(actWords);
  const params = { act: act.id };
  return (
    <>
      <h2 class="govuk-heading-m">{say('papers')}</h2>
      <ul class="govuk-list">
        {act.partOne ? (
          <li>
            <PaperLink route="readActPaper" asked={{ params, query: { part: '1' } }}>
              {say('partOne')}
            </PaperLink>
          </li>
        ) : null}
        {act.order ? (
          <li>
            <PaperLink route="readOrderPaper" asked={{ params }}>
              {say('orderPaper')}
            </PaperLink>
          </li>
        ) : null}
        {act.partTwo ? (
          <>
            <li>
              <PaperLink route="readActPaper" asked={{ params, query: { part: '2' } }}>
                {say('partTwo')}
              </PaperLink>
            </li>
            <li>
              <PaperLink route="readEvidence" asked={{ params }}>
                {say('evidence')}
              </PaperLink>
            </li>
          </>
        ) : null}
      </ul>
    </>
  );
};
