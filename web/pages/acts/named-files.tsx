/** The files that a refusal names, each with its reason where it has one of its own. */
import { factWords } from '../../../shared/contract/fact-words.ts';
import { useSpeech, useWords } from '../../say/language.ts';
import type { Act } from './act-props.ts';
import { FEW, FileLink } from './file-link.tsx';
import { actWords } from './words.ts';

const MOST_NAMED = 50;

interface NamedProps {
  /** Facts of the refusal. */
  readonly of: Readonly<Record<string, unknown>>;
  readonly lines: Act['lines'];
}

interface Named {
  readonly caseFile: string;
  readonly reason?: string | undefined;
}

export const NamedFiles = ({ of: facts, lines }: NamedProps) => {
  const say = useWords(actWords);
  const { language } = useSpeech();
  const named = namedIn(facts);
  if (named.length === 0) return null;
  return (
    <ul class="govuk-list govuk-list--bullet">
      {named.slice(0, MOST_NAMED).map(({ caseFile, reason }) => (
        <li key={caseFile}>
          <FileLink id={caseFile} lines={lines} isOfFew={named.length <= FEW} />
          {reason === undefined ? '' : `: ${factWords['why']?.[reason]?.[language] ?? reason}`}
        </li>
      ))}
      {named.length > MOST_NAMED ? <li>{say('andMore', { n: named.length - MOST_NAMED })}</li> : null}
    </ul>
  );
};

const namedIn = ({ caseFiles, why, leftOut }: NamedProps['of']): readonly Named[] => {
  const told = [why, leftOut].flatMap((list) => (Array.isArray(list) ? list.filter(isNamed) : []));
  if (told.length > 0) return told;
  const ids: readonly unknown[] = Array.isArray(caseFiles) ? caseFiles : [];
  return ids.flatMap((caseFile) => (typeof caseFile === 'string' ? [{ caseFile }] : []));
};

const isNamed = (one: unknown): one is Named =>
  typeof one === 'object' && one !== null && 'caseFile' in one && typeof one.caseFile === 'string';
