/** What holds a file, who may hold it, and how a hold ends. */
import { HoldForm } from '../holds/hold-form.tsx';
import { HoldList } from '../holds/hold-list.tsx';
import { mayPlaceHolds } from '../holds/may-hold.ts';
import { useMe } from '../../session/me.ts';
import { useWords } from '../../say/language.ts';
import type { Kept } from './shown.ts';
import { oneFileWords } from './file-words.ts';

interface HoldsProps {
  readonly file: Kept;
  readonly again: () => Promise<void>;
}

export const Holds = ({ file, again }: HoldsProps) => {
  const say = useWords(oneFileWords);
  const me = useMe();
  return (
    <>
      {file.holds.length === 0 ? (
        <p class="govuk-body">{say('noHolds')}</p>
      ) : (
        <HoldList holds={file.holds} caseFile={file.id} again={again} />
      )}
      {mayPlaceHolds(me) ? <HoldForm over={{ caseFile: file.id }} again={again} /> : null}
    </>
  );
};
