/** Clears the page for the next upload; never while something is on its way. */
import { useWords } from '../../say/language.ts';
import { isSending } from '../../upload/run.ts';
import { startAnew } from '../../upload/state.ts';
import { useUpload } from './use-upload.ts';
import { uploadWords } from './words.ts';

export const StartAnew = () => {
  const say = useWords(uploadWords);
  const { rows } = useUpload();
  if (rows.length === 0 || isSending()) return null;
  return (
    <p class="govuk-body">
      <button type="button" class="link" onClick={startAnew}>
        {say('startAnew')}
      </button>{' '}
      {rows.some(({ stage, isBegun }) => isBegun && stage !== 'sealed') ? say('startAnewHow') : null}
    </p>
  );
};
