/** Nothing has been marked as due: when it will be, and for who may, the way to have it marked now. */
import { useState } from 'preact/hooks';
import { useDoing } from '../../api/use-doing.ts';
import { Button } from '../../parts/button.tsx';
import { Form } from '../../parts/form.tsx';
import { useWords } from '../../say/language.ts';
import { holds, useMe } from '../../session/me.ts';
import { drawUpWords } from './draw-up-words.ts';

export const NothingDue = ({ again }: { readonly again: () => Promise<void> }) => {
  const say = useWords(drawUpWords);
  const me = useMe();
  const { doing, act } = useDoing('sweep');
  const [isSwept, tell] = useState(false);
  const sweep = async (): Promise<void> => {
    if (!(await act())) return;
    await again();
    tell(true);
  };
  return (
    <>
      <p class="govuk-inset-text">{say('none')}</p>
      <p class="govuk-body">{say('noneYet')}</p>
      {holds(me, 'officer') ? (
        <Form doing={doing} onSubmit={() => void sweep()}>
          <p role="status" class="govuk-body">
            {isSwept ? say('swept') : ''}
          </p>
          <Button submits kind="secondary" doing={doing}>
            {say('sweep')}
          </Button>
        </Form>
      ) : null}
    </>
  );
};
