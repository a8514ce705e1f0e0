/** The documents of a file; one at a time is opened in its place. */
import { useEffect, useState } from 'preact/hooks';
import { usePlaceOf } from '../../api/use-place-of.ts';
import { ProblemSummary } from '../../parts/problem-summary.tsx';
import { Button } from '../../parts/button.tsx';
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

const Preview = ({ caseFile, document }: { readonly caseFile: string; readonly document: OneDocument }) => {
  const say = useWords(oneFileWords);
  const { doing, location, find } = usePlaceOf('readDocument', {
    params: { caseFile, document: document.id },
  });
  useEffect(() => void find(), []);
  const title = say('preview', { name: document.name });
  return (
    <section class="preview" aria-label={title}>
      <ProblemSummary doing={doing} />
      {location === undefined ? null : (
        <>
          <p class="govuk-body">
            <a class="govuk-link" href={location} target="_blank" rel="noreferrer">
              {say('openInWindow')}
            </a>
          </p>
          {isPicture(document) ? (
            <img src={location} alt={title} />
          ) : isHeard(document) ? (
            <video src={location} controls aria-label={title} />
          ) : (
            <iframe src={location} title={title} />
          )}
        </>
      )}
      {doing.state === 'refused' || doing.state === 'unreachable' ? (
        <Button kind="secondary" onClick={() => void find()}>
          {say('open')}
        </Button>
      ) : null}
    </section>
  );
};
