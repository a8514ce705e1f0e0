/** The drafter records that he has looked the file through, and goes on to the next that he has not. */
import { useLocation } from 'preact-iso';
import { useDoing } from '../../api/use-doing.ts';
import { Button } from '../../parts/button.tsx';
import { Form } from '../../parts/form.tsx';
import { useSpeech, useWords } from '../../say/language.ts';
import { dayOfInstant } from '../../say/dates.ts';
import type { Act, Line } from './act-props.ts';
import { sheetWords } from './sheet-words.ts';

interface ReviewProps {
  readonly act: Act;
  readonly line: Line;
  /** Documents not shown yet. */
  readonly left: number;
  readonly lines: readonly Line[];
  readonly again: () => Promise<void>;
}

export const ReviewForm = ({ act, line, left, lines, again }: ReviewProps) => {
  const say = useWords(sheetWords);
  const { day } = useSpeech();
  const { route } = useLocation();
  const { doing, act: record } = useDoing('recordReview');
  if (line.reviewedAt !== undefined)
    return <p class="govuk-body">{say('reviewed', { day: day(dayOfInstant(line.reviewedAt)) })}</p>;
  if (left > 0) return <p class="govuk-body">{say('left', { n: left })}</p>;
  const next = lines.find(({ no, reviewedAt }) => no > line.no && reviewedAt === undefined);
  const onSubmit = async (): Promise<void> => {
    const done = await record({ params: { act: act.id }, body: { caseFiles: [line.caseFile] } });
    if (!done) return;
    await again();
    route(next ? `/acts/${act.id}/files/${next.caseFile}` : `/acts/${act.id}`);
  };
  return (
    <Form doing={doing} onSubmit={() => void onSubmit()}>
      <Button submits doing={doing}>
        {say(next ? 'reviewAndNext' : 'reviewAndBack')}
      </Button>
    </Form>
  );
};
