/** A form of an act: what was refused is told with the files that it names, and with what has changed meanwhile. */
import type { ComponentChildren } from 'preact';
import type { Doing } from '../../api/use-doing.ts';
import { Form } from '../../parts/form.tsx';
import type { ActProps } from './act-props.ts';
import { Changed } from './changed.tsx';
import { NamedFiles } from './named-files.tsx';

interface ActFormProps {
  readonly of: ActProps;
  readonly doing: Doing;
  readonly onSubmit: () => void;
  readonly children: ComponentChildren;
}

export const ActForm = ({ of: { act, again }, doing, onSubmit, children }: ActFormProps) => {
  const problem = doing.state === 'refused' ? doing.problem : undefined;
  return (
    <Form doing={doing} onSubmit={onSubmit}>
      {problem ? <NamedFiles of={problem.facts} lines={act.lines} /> : null}
      {problem?.status === 409 ? <Changed act={act} again={again} /> : null}
      {children}
    </Form>
  );
};
