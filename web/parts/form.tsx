/** A form: what the service said to it stands above it, and beside the field that it was said of. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useId } from 'preact/hooks';
import type { Doing } from '../api/use-doing.ts';
import { ProblemSummary } from './problem-summary.tsx';

interface Filled {
  readonly name: string;
  readonly doing: Doing;
}

const FormFilled = createContext<Filled>({ name: 'page', doing: { state: 'ready' } });

/** A field of the form around it. @param pointer JSON pointer of what it fills, as the service names it in a fault. */
export const useField = (pointer: string): { readonly id: string; readonly fault: string | undefined } => {
  const { name, doing } = useContext(FormFilled);
  const faults = doing.state === 'refused' ? (doing.problem.faults ?? []) : [];
  return { id: fieldId(name, pointer), fault: faults.find((one) => one.pointer === pointer)?.detail };
};

const fieldId = (form: string, pointer: string): string => `${form}${pointer.replaceAll('/', '-')}`;

interface FormProps {
  readonly doing: Doing;
  readonly onSubmit: () => void;
  readonly children: ComponentChildren;
  readonly class?: string | undefined;
}

export const Form = ({ doing, onSubmit, children, ...rest }: FormProps) => {
  const name = useId();
  return (
    <FormFilled.Provider value={{ name, doing }}>
      <form
        {...rest}
        // The service says what is wrong, in the person's language; the browser would say it in its own.
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (doing.state !== 'busy') onSubmit();
        }}
      >
        <ProblemSummary doing={doing} form={name} />
        {children}
      </form>
    </FormFilled.Provider>
  );
};
