/** What the service said to a form: the sentence, and each fault with a way to its field. It takes the focus. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Fault } from '../api/problem.ts';
import type { Doing } from '../api/use-doing.ts';
import { useWords } from '../say/language.ts';
import { partWords } from './words.ts';

interface ProblemProps {
  readonly doing: Doing;
  /** Name of the form whose fields the faults lead to. */
  readonly form?: string | undefined;
}

export const ProblemSummary = ({ doing, form = '' }: ProblemProps) => {
  const say = useWords(partWords);
  const box = useRef<HTMLDivElement>(null);
  const isTold = doing.state === 'refused' || doing.state === 'unreachable';
  useEffect(() => {
    if (isTold) box.current?.focus();
  }, [doing, isTold]);
  if (!isTold) return null;
  const { detail, faults = [] } =
    doing.state === 'refused' ? doing.problem : { detail: say('unreachable'), faults: [] };
  return (
    <div class="govuk-error-summary" ref={box} tabIndex={-1} role="alert">
      <h2 class="govuk-error-summary__title">{say('problem')}</h2>
      <div class="govuk-error-summary__body">
        <p>{faults.length === 0 ? detail : say('mend')}</p>
        {faults.length === 0 ? null : (
          <ul class="govuk-list govuk-error-summary__list">
            {faults.map((fault) => (
              <li key={fault.pointer}>
                <FaultLink fault={fault} form={form} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
};

/** Names the field as its label does: the service's name for it is for programs. */
const FaultLink = ({
  fault: { pointer, detail },
  form,
}: {
  readonly fault: Fault;
  readonly form: string;
}) => {
  const id = `${form}${pointer.replaceAll('/', '-')}`;
  const [label, name] = useState('');
  useEffect(() => name(labelOf(id)), [id]);
  return <a href={`#${id}`}>{label === '' ? detail : `${label}: ${detail}`}</a>;
};

const labelOf = (id: string): string =>
  document.querySelector(`label[for="${CSS.escape(id)}"]`)?.textContent.trim() ?? '';
