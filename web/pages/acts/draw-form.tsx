/** The form by which an act is drawn up; what was refused is told with the files that it names. */
import type { ComponentChildren } from 'preact';
import type { Doing } from '../../api/use-doing.ts';
import { Form } from '../../parts/form.tsx';
import { NamedFiles } from './named-files.tsx';

interface DrawFormProps {
  readonly doing: Doing;
  readonly onSubmit: () => void;
  readonly children: ComponentChildren;
}

export const DrawForm = ({ doing, onSubmit, children }: DrawFormProps) => {
  const problem = doing.state === 'refused' ? doing.problem : undefined;
  return (
    <Form doing={doing} onSubmit={onSubmit}>
      {problem ? <NamedFiles of={problem.facts} lines={[]} /> : null}
      {children}
    </Form>
  );
};
