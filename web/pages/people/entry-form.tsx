/** A form behind its own line, with the button that sends it and the word that it was kept. */
import type { ComponentChildren } from 'preact';
import { Button } from '../../parts/button.tsx';
import { Fold } from '../../parts/fold.tsx';
import { Form } from '../../parts/form.tsx';
import { useWords } from '../../say/language.ts';
import type { Entry } from './use-entry.ts';
import { peopleWords } from './words.ts';

interface EntryProps {
  readonly title: string;
  readonly entry: Pick<Entry<unknown>, 'doing' | 'isDone' | 'send'>;
  readonly kind?: 'warning';
  readonly children: ComponentChildren;
}

export const EntryForm = ({ title, entry: { doing, isDone, send }, kind, children }: EntryProps) => {
  const say = useWords(peopleWords);
  return (
    <Fold title={title}>
      <Form doing={doing} onSubmit={send}>
        {children}
        <Button submits kind={kind} doing={doing}>
          {title}
        </Button>
      </Form>
      <p class="govuk-body" role="status">
        {isDone ? say('done') : ''}
      </p>
    </Fold>
  );
};
