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
  if (known === undefined && isOfFew) return <AskedLink id={id} />;
  return (
    <a class="govuk-link" href={`/files/${id}`}>
      {known ?? say('aFile', { id: id.slice(0, 8) })}
    </a>
  );
};

/** No way to a file that the person may not see. */
const AskedLink = ({ id }: { readonly id: string }) => {
  const say = useWords(actWords);
  const { seen } = useAnswer('showCaseFile', { params: { caseFile: id } });
  const heading = seen.state === 'there' && 'heading' in seen.answer ? seen.answer.heading : undefined;
  const name = heading ?? say('aFile', { id: id.slice(0, 8) });
  if (seen.state === 'refused') return <>{name}</>;
  return (
    <a class="govuk-link" href={`/files/${id}`}>
      {name}
    </a>
  );
};

/** So many headings are asked for at most. */
export const FEW = 20;
