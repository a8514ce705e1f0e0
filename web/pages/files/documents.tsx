/** The documents of a file; one at a time is opened in its place. */
import { useState } from 'preact/hooks';
import { PaperFrame } from '../../parts/paper-frame.tsx';
import { Table } from '../../parts/table.tsx';
import { useSpeech, useWords } from '../../say/language.ts';
import type { Kept } from './file.tsx';
import { oneFileWords } from './file-words.ts';

type OneDocument = Kept['documents'][number];

interface DocumentsProps {
  readonly caseFile: string;
  readonly documents: readonly OneDocument[];
}

export const Documents = ({ caseFile, documents }: DocumentsProps) => {
  const say = useWords(oneFileWords);
  const { bytes } = useSpeech();
  const [opened, open] = useState<OneDocument>();
  return (
    <>
      <Table
        caption={say('documents')}
        captionHidden
        rows={documents}
        keyOf={({ id }) => id}
        columns={[
          { heading: say('name'), cell: ({ name }) => name },
          { heading: say('pages'), cell: ({ pages }) => pages ?? '', isNumber: true },
          { heading: say('size'), cell: (one) => bytes(one.bytes), isNumber: true },
          {
            heading: say('open'),
            cell: (one) =>
              one.state === 'awaited' ? null : (
                <button
                  type="button"
                  class="link"
                  aria-label={say('openNamed', { name: one.name })}
                  onClick={() => open(one)}
                >
                  {say('open')}
                </button>
              ),
          },
        ]}
      />
      {opened ? <Preview key={opened.id} caseFile={caseFile} document={opened} /> : null}
    </>
  );
};

const isPicture = ({ mediaType }: OneDocument): boolean => /^image\/(png|jpeg)$/.test(mediaType);
const isHeard = ({ mediaType }: OneDocument): boolean => /^(audio|video)\//.test(mediaType);

const kindOf = (document: OneDocument): 'paper' | 'picture' | 'recording' => {
  if (isPicture(document)) return 'picture';
  return isHeard(document) ? 'recording' : 'paper';
};

const Preview = ({ caseFile, document }: { readonly caseFile: string; readonly document: OneDocument }) => {
  const say = useWords(oneFileWords);
  return (
    <PaperFrame
      route="readDocument"
      asked={{ params: { caseFile, document: document.id } }}
      title={say('preview', { name: document.name })}
      kind={kindOf(document)}
    />
  );
};
