/** The documents of a file, one at a time in its place. */
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { kindOf, PaperFrame } from '../../parts/paper-frame.tsx';
import { useSpeech, useWords } from '../../say/language.ts';
import { sheetWords } from './sheet-words.ts';
import type { KeptFile, OneDocument, SheetsShown } from './use-sheets.ts';

interface SheetsProps {
  readonly file: KeptFile;
  readonly of: SheetsShown;
}

export const Sheets = ({ file, of: { at, shown, show } }: SheetsProps) => {
  const say = useWords(sheetWords);
  const n = file.documents.length;
  const place = useRef<HTMLParagraphElement>(null);
  const before = useRef(at);
  useEffect(() => {
    // Who moved on hears where he is, and keeps his place when a button is gone.
    if (before.current !== at) place.current?.focus();
    before.current = at;
  }, [at]);
  if (!shown) return <p class="govuk-body">{say('none')}</p>;
  return (
    <section aria-label={say('documents')}>
      <p class="govuk-body" ref={place} tabIndex={-1}>
        {say('document', { at: String(at + 1), n, name: shown.name })} <Size of={shown} />
      </p>
      {n > 1 ? (
        <div class="govuk-button-group">
          {at > 0 ? (
            <Button kind="secondary" onClick={() => show(at - 1)}>
              {say('before')}
            </Button>
          ) : null}
          {at < n - 1 ? (
            <Button kind="secondary" onClick={() => show(at + 1)}>
              {say('after')}
            </Button>
          ) : null}
          <span class="govuk-hint">{say('keys')}</span>
        </div>
      ) : null}
      <Sheet key={shown.id} caseFile={file.id} document={shown} />
    </section>
  );
};

const Size = ({ of: { pages, bytes } }: { readonly of: OneDocument }) => {
  const say = useWords(sheetWords);
  const speech = useSpeech();
  const size = speech.bytes(bytes);
  return <>{pages === undefined ? size : `${say('pages', { n: pages })}, ${size}`}</>;
};

interface SheetProps {
  readonly caseFile: string;
  readonly document: OneDocument;
}

const Sheet = ({ caseFile, document: { id, name, mediaType } }: SheetProps) => {
  const say = useWords(sheetWords);
  const asked = { params: { caseFile, document: id } };
  const title = say('preview', { name });
  return <PaperFrame route="readDocument" asked={asked} title={title} kind={kindOf(mediaType)} />;
};
