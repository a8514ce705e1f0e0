/** What was understood of a list, and what a list looks like. */
import { Fold } from '../../parts/fold.tsx';
import { useSpeech, useWords } from '../../say/language.ts';
import { listHeadings } from '../../upload/list-columns.ts';
import { useUpload } from './use-upload.ts';
import { uploadWords } from './words.ts';

export const ListTold = () => {
  const say = useWords(uploadWords);
  const { list, unreadList } = useUpload();
  return (
    <div role="status">
      {list ? (
        <p class="govuk-body">
          {say('listTaken', { name: list.name, n: list.lines.length })}{' '}
          {list.unknown.length === 0 ? '' : say('listUnknown', { columns: list.unknown.join(', ') })}
        </p>
      ) : null}
      {list?.hasLostLetters ? <p class="govuk-error-message">{say('listLost')}</p> : null}
      {unreadList === undefined ? null : (
        <p class="govuk-error-message">{say('listUnread', { name: unreadList })}</p>
      )}
    </div>
  );
};

export const AboutList = () => {
  const say = useWords(uploadWords);
  const { language } = useSpeech();
  const headings = listHeadings[language];
  const download = (): void => {
    // The mark at the beginning tells Excel that it is UTF-8.
    const url = URL.createObjectURL(new Blob([`\ufeff${headings.join(';')}\r\n`], { type: 'text/csv' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = say('sampleName');
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  };
  return (
    <Fold title={say('aboutList')}>
      <p>{say('aboutListHow', { columns: headings.join(', ') })}</p>
      <button type="button" class="link" onClick={download}>
        {say('sample')}
      </button>
    </Fold>
  );
};
