/** Files that the drafter left off the act, and those for which a member of the commission returns it: each with its reason. */
import { useWords } from '../../say/language.ts';
import type { Act } from './act-props.ts';
import { FEW, FileLink } from './file-link.tsx';
import { nameOf } from './person-name.ts';
import { actWords } from './words.ts';

type Excluded = NonNullable<Act['excluded']>;

export const LeftOffFiles = ({ act }: { readonly act: Act }) => {
  const say = useWords(actWords);
  const { excluded = [], excludedTotal = 0, votes = [] } = act;
  return (
    <>
      {excluded.length === 0 ? null : (
        <FileList title={say('excluded')} act={act} files={excluded} total={excludedTotal} />
      )}
      {votes.map(({ person, exclude = [], excludeTotal = 0 }) =>
        exclude.length === 0 ? null : (
          <FileList
            key={person}
            title={say('excludedBy', { name: nameOf(act, person) })}
            act={act}
            files={exclude}
            total={excludeTotal}
          />
        ),
      )}
    </>
  );
};

interface ListProps {
  readonly title: string;
  readonly act: Act;
  readonly files: Excluded;
  readonly total: number;
}

const FileList = ({ title, act, files, total }: ListProps) => {
  const say = useWords(actWords);
  return (
    <>
      <h2 class="govuk-heading-m">{title}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {files.map(({ caseFile, reason }) => (
          <li key={caseFile}>
            <FileLink id={caseFile} lines={act.lines} isOfFew={files.length <= FEW} />: {reason}
          </li>
        ))}
        {total > files.length ? <li>{say('andMore', { n: total - files.length })}</li> : null}
      </ul>
    </>
  );
};
