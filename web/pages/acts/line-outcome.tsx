/** What became of a file on an act: why it was spared, or the record of its destruction to take along. */
import type { Line } from './act-props.ts';
import { addressOf } from '../../api/call.ts';
import { useWords } from '../../say/language.ts';
import { outcomeWords } from './outcome-words.ts';

export const LineOutcome = ({ line: { caseFile, state, reason } }: { readonly line: Line }) => {
  const say = useWords(outcomeWords);
  if (state === 'spared')
    return (
      <>
        {say('spared')}: {reason === undefined ? '' : sayReason(say, reason)}
      </>
    );
  if (state !== 'destroyed') return <>{say(state)}</>;
  const params = { caseFile };
  return (
    <>
      {say('destroyed')}
      <span class="act-hint">
        <a
          class="govuk-link"
          href={addressOf('readDeletionRecord', { params })}
          download={`${caseFile}.json`}
        >
          {say('record')}
        </a>{' '}
        <a
          class="govuk-link"
          href={addressOf('readRecordSignature', { params })}
          download={`${caseFile}.p7s`}
        >
          {say('recordSignature')}
        </a>
      </span>
    </>
  );
};

/** The service's code where there are no words for it. */
export const sayReason = (say: (name: keyof typeof outcomeWords) => string, reason: string): string =>
  isKnown(reason) ? say(reason) : reason;

const isKnown = (reason: string): reason is keyof typeof outcomeWords => Object.hasOwn(outcomeWords, reason);
