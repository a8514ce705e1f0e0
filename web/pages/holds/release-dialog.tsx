/** A hold ends by a document that permits it. */
import { useState } from 'preact/hooks';
import { useDoing } from '../../api/use-doing.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Form } from '../../parts/form.tsx';
import { useWords } from '../../say/language.ts';
import { GroundFields, noGround } from './basis-fields.tsx';
import type { FileHold } from './hold.ts';
import { holdWords } from './words.ts';

interface ReleaseProps {
  readonly hold: FileHold;
  /** Given where the hold is on one file. */
  readonly caseFile: string | undefined;
  readonly onClose: () => void;
  readonly again: () => Promise<void>;
}

export const ReleaseDialog = ({ hold, caseFile, onClose, again }: ReleaseProps) => {
  const say = useWords(holdWords);
  const [ground, set] = useState(noGround);
  const ofFile = useDoing('releaseHold');
  const wide = useDoing('releaseWideHold');
  const { doing } = caseFile === undefined ? wide : ofFile;
  const release = async (): Promise<void> => {
    const done =
      caseFile === undefined
        ? await wide.act({ params: { hold: hold.id }, body: ground })
        : await ofFile.act({ params: { caseFile, hold: hold.id }, body: ground });
    if (!done) return;
    onClose();
    await again();
  };
  return (
    <Dialog title={say('release')} isOpen onClose={onClose}>
      <p class="govuk-body">{hold.reason}</p>
      <Form doing={doing} onSubmit={() => void release()}>
        <GroundFields ground={ground} onChange={set} />
        <div class="govuk-button-group">
          <Button submits kind="warning" doing={doing}>
            {say('releaseNow')}
          </Button>
          <Button kind="secondary" onClick={onClose}>
            {say('cancel')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
};
