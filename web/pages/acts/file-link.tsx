/** A file by its heading: as the act has it on its lines, else asked for, where there are few. */
import { useAnswer } from '../../api/use-answer.ts';
import { useWords } from '../../say/language.ts';
import type { Act } from './act-props.ts';
import { actWords } from './words.ts';

interface FileLinkProps {
  readonly id: string;
  readonly lines: Act['lines'];
  /** One of few: its heading is worth a question. */
  readonly isOfFew: boolean;
}

export const FileLink = ({ id, lines, isOfFew }: FileLinkProps) => {
  const say = useWords(actWords);
  const known = lines.find(({ caseFile }) => caseFile === id)?.heading;
  return (
    <a class="govuk-link" href={`/files/${id}`}>
      {known ?? (isOfFew ? <AskedHeading id={id} /> : say('aFile', { id: id.slice(0, 8) }))}
    </a>
  );
};

const AskedHeading = ({ id }: { readonly id: string }) => {
  const say = useWords(actWords);
  const { seen } = useAnswer('showCaseFile', { params: { caseFile: id } });
  const heading = seen.state === 'there' && 'heading' in seen.answer ? seen.answer.heading : undefined;
  return <>{heading ?? say('aFile', { id: id.slice(0, 8) })}</>;
};

/** So many headings are asked for at most. */
export const FEW = 20;
