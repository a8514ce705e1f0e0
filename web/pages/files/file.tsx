/** One case file. */
import { useRoute } from 'preact-iso';
import { useAnswer } from '../../api/use-answer.ts';
import { Page } from '../../parts/page.tsx';
import { WhenThere } from '../../parts/seen.tsx';
import { useWords } from '../../say/language.ts';
import { DestroyedFile } from './destroyed-file.tsx';
import { KeptFile } from './kept-file.tsx';
import { oneFileWords } from './file-words.ts';
import type { Destroyed, ShownFile } from './shown.ts';

const isDestroyed = (file: ShownFile): file is Destroyed => file.stage === 'destroyed';

/** A heading is up to 500 characters; the whole of it stands with the description. */
const SHOWN = 120;

const shortened = (heading: string): string =>
  heading.length <= SHOWN ? heading : `${heading.slice(0, SHOWN).replace(/\s\S*$/, '')}…`;

const CaseFile = () => {
  const say = useWords(oneFileWords);
  const { params } = useRoute();
  const asked = useAnswer('showCaseFile', { params: { caseFile: params['id'] ?? '' } });
  const { seen } = asked;
  const title =
    seen.state !== 'there'
      ? say('file')
      : isDestroyed(seen.answer)
        ? say('destroyedFile')
        : shortened(seen.answer.heading);
  return (
    <Page title={title} caption={seen.state === 'there' ? say('file') : undefined} back="/files">
      <WhenThere of={asked}>
        {(file) =>
          isDestroyed(file) ? <DestroyedFile file={file} /> : <KeptFile file={file} again={asked.again} />
        }
      </WhenThere>
    </Page>
  );
};

export default CaseFile;
