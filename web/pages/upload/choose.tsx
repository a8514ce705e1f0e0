/** Where a person drops or chooses what to upload. */
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../say/language.ts';
import { useMe } from '../../session/me.ts';
import { chosenFiles, droppedFiles } from '../../upload/chosen.ts';
import { addChosen } from '../../upload/drafts.ts';
import type { Chosen } from '../../upload/folders.ts';
import { settleChosen } from '../../upload/resume.ts';
import { FileButton, SCANS } from './file-button.tsx';
import { uploadWords } from './words.ts';

/** A file dropped beside the place would open in the window, and end what is being sent. */
const useNoOpening = (): void => {
  useEffect(() => {
    const stop = (event: DragEvent): void => event.preventDefault();
    addEventListener('dragover', stop);
    addEventListener('drop', stop);
    return () => {
      removeEventListener('dragover', stop);
      removeEventListener('drop', stop);
    };
  }, []);
};

// A telephone has no folders to choose.
const canChooseFolders = 'webkitdirectory' in HTMLInputElement.prototype;

export const Choose = ({ isFirst }: { readonly isFirst: boolean }) => {
  const say = useWords(uploadWords);
  const me = useMe();
  const [isOver, hover] = useState(false);
  useNoOpening();
  const take = async (chosen: Promise<readonly Chosen[]>): Promise<void> => {
    await addChosen(await chosen);
    await settleChosen(me.id);
  };
  return (
    <div
      class={`drop-zone ${isOver ? 'drop-zone--over' : ''} ${isFirst ? '' : 'drop-zone--small'}`}
      onDragOver={() => hover(true)}
      onDragLeave={() => hover(false)}
      onDrop={({ dataTransfer }) => {
        hover(false);
        if (dataTransfer) void take(droppedFiles(dataTransfer.items));
      }}
    >
      <p class={isFirst ? 'govuk-heading-m' : 'govuk-body'}>{say(isFirst ? 'dropHere' : 'dropMore')}</p>
      {isFirst ? <p class="govuk-body">{say('dropHow')}</p> : null}
      <Buttons isFirst={isFirst} onChoose={(chosen) => void take(chosen)} />
    </div>
  );
};

interface ButtonsProps {
  readonly isFirst: boolean;
  readonly onChoose: (chosen: Promise<readonly Chosen[]>) => void;
}

const Buttons = ({ isFirst, onChoose }: ButtonsProps) => {
  const say = useWords(uploadWords);
  return (
    <div class="govuk-button-group">
      {canChooseFolders ? (
        <FileButton
          isFolder
          kind={isFirst ? undefined : 'secondary'}
          onChoose={(files) => onChoose(chosenFiles(files))}
        >
          {say('chooseFolder')}
        </FileButton>
      ) : null}
      <FileButton isMany kind="secondary" accept={SCANS} onChoose={(files) => onChoose(chosenFiles(files))}>
        {say('chooseFiles')}
      </FileButton>
      <FileButton kind="secondary" accept=".csv,.tsv,.txt" onChoose={(files) => onChoose(listIn(files))}>
        {say('chooseList')}
      </FileButton>
    </div>
  );
};

/** Whatever it is called, it is the list. */
const listIn = (files: FileList): Promise<readonly Chosen[]> =>
  Promise.resolve([...files].map((file) => ({ path: 'list.csv', file })));
