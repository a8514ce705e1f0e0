/** Until when a file is kept, and why: as the service explains it, with what the term rests on. */
import { useListName } from '../../parts/list-name.ts';
import { SummaryList } from '../../parts/summary-list.tsx';
import { useSpeech, useWords } from '../../say/language.ts';
import type { Kept } from './shown.ts';
import { oneFileWords } from './file-words.ts';

export const Term = ({ file }: { readonly file: Kept }) => {
  const say = useWords(oneFileWords);
  const { day } = useSpeech();
  const { keepUntil, explanation, term } = file;
  const marks = [
    term.appraisalMark ? say('appraisalMark') : '',
    term.personnel ? say('personnelMark') : '',
    term.confirmed ? '' : say('notConfirmed'),
  ].filter(Boolean);
  return (
    <>
      <p class="govuk-body govuk-!-font-weight-bold">
        {keepUntil === null ? null : say('until', { day: day(keepUntil) })}
      </p>
      <p class="govuk-body">{explanation}</p>
      <SummaryList
        rows={[
          [say('article'), term.article ?? undefined],
          [say('listOf'), useListName(term.list)],
          [say('mark'), marks.join('; ')],
        ]}
      />
    </>
  );
};
