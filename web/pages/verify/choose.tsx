/** Where a person drops or chooses what is to be verified. */
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../say/language.ts';
import { FileButton } from '../upload/file-button.tsx';
import { verifyWords } from './words.ts';

/** A file dropped beside the place would open in the window. */
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

interface ChooseProps {
  readonly isFirst: boolean;
  readonly onChoose: (files: readonly File[]) => void;
}

export const Choose = ({ isFirst, onChoose }: ChooseProps) => {
  const say = useWords(verifyWords);
  const [isOver, hover] = useState(false);
  useNoOpening();
  return (
    <div
      class={`drop-zone ${isOver ? 'drop-zone--over' : ''} ${isFirst ? '' : 'drop-zone--small'}`}
      onDragOver={() => hover(true)}
      onDragLeave={() => hover(false)}
      onDrop={({ dataTransfer }) => {
        hover(false);
        const files = [...(dataTransfer?.files ?? [])];
        if (files.length > 0) onChoose(files);
      }}
    >
      <p class={isFirst ? 'govuk-heading-m' : 'govuk-body'}>{say(isFirst ? 'dropHere' : 'dropMore')}</p>
      <FileButton isMany kind={isFirst ? undefined : 'secondary'} onChoose={(files) => onChoose([...files])}>
        {say('choose')}
      </FileButton>
    </div>
  );
};
