/** The documents of a file; one at a time is opened in its place. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { kindOf, PaperFrame } from '../../parts/paper-frame.tsx';
import { type Column, Table } from '../../parts/table.tsx';
import { useSpeech, useWords } from '../../say/language.ts';
import type { Kept } from './shown.ts';
import { oneFileWords } from './file-words.ts';

type OneDocument = Kept['documents'][number];

interface DocumentsProps {
  readonly caseFile: string;
  readonly documents: readonly OneDocument[];
}

export const Documents = ({ caseFile, documents }: DocumentsProps) => {
  const say = useWords(oneFileWords);
  const [opened, open] = useState<OneDocument>();
  const columns = useColumns(documents, open);
  if (documents.length === 0) return <p class="govuk-body">{say('noDocuments')}</p>;
  return (
    <>
      <Table
        caption={say('documents')}
        captionHidden
        rows={documents}
        keyOf={({ id }) => id}
        columns={columns}
      />
      {opened ? (
        <Preview
          key={opened.id}
          caseFile={caseFile}
          document={opened}
          onClose={() => {
            open(undefined);
            // Who came by keyboard goes on where he was.
            document.getElementById(`open-${opened.id}`)?.focus();
          }}
        />
      ) : null}
    </>
  );
};

const useColumns = (
  documents: readonly OneDocument[],
  open: (one: OneDocument) => void,
): readonly Column<OneDocument>[] => {
  const say = useWords(oneFileWords);
  const { bytes } = useSpeech();
  const volumes = new Set(documents.map(({ volume }) => volume));
  return [
    {
      heading: say('name'),
      cell: (one) =>
        one.state === 'awaited' ? (
          <>
            {one.name} <span class="govuk-hint">{say('awaited')}</span>
          </>
        ) : (
          <button
            type="button"
            id={`open-${one.id}`}
            class="link"
            aria-label={say('openNamed', { name: one.name })}
            onClick={() => open(one)}
          >
            {one.name}
          </button>
        ),
    },
    // Most files have one volume: then nobody asks which.
    ...(volumes.size > 1
      ? [{ heading: say('volume'), cell: ({ volume }: OneDocument) => volume, isNumber: true }]
      : []),
    { heading: say('pages'), cell: ({ pages }) => pages ?? '', isNumber: true },
    { heading: say('size'), cell: (one) => bytes(one.bytes), isNumber: true },
  ];
};

interface PreviewProps {
  readonly caseFile: string;
  readonly document: OneDocument;
  readonly onClose: () => void;
}

const Preview = ({ caseFile, document, onClose }: PreviewProps) => {
  const say = useWords(oneFileWords);
  const box = useRef<HTMLElement>(null);
  const title = say('preview', { name: document.name });
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
    box.current?.focus();
  }, []);
  return (
    <section class="preview" ref={box} tabIndex={-1} aria-label={title}>
      <p class="govuk-body">
        <button type="button" class="link" onClick={onClose}>
          {say('closePreview')}
        </button>
      </p>
      <PaperFrame
        route="readDocument"
        asked={{ params: { caseFile, document: document.id } }}
        title={title}
        kind={kindOf(document.mediaType)}
      />
    </section>
  );
};
