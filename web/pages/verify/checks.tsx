/** Every check by its name, and under it each thing that it found, in words, with what to do about it. */
import { type Checked, told, type Told } from '../../../shared/signature/verify-findings.ts';
import { findingWords } from '../../../shared/signature/verify-words-findings.ts';
import { checkWords, MOST_SHOWN, visible } from '../../../shared/signature/verify-words.ts';
import { useWords } from '../../say/language.ts';
import { adviceOn, adviceWords } from './advice.ts';
import { verifyWords } from './words.ts';

export const Checks = ({ checks }: { readonly checks: readonly Checked[] }) => {
  const say = useWords(verifyWords);
  return (
    <section aria-labelledby="checks">
      <h2 class="govuk-heading-m" id="checks">
        {say('checks')}
      </h2>
      <ul class="govuk-list checks">
        {checks.map((checked) => (
          <Check key={checked.check} checked={checked} />
        ))}
      </ul>
    </section>
  );
};

const outcomes = {
  holds: 'govuk-tag--green',
  fails: 'govuk-tag--red',
  notMade: 'govuk-tag--grey',
} as const;

const Check = ({ checked: { check, of, findings } }: { readonly checked: Checked }) => {
  const say = useWords(verifyWords);
  const named = useWords(checkWords);
  const outcome = findings.length > 0 ? 'fails' : of > 0 ? 'holds' : 'notMade';
  const lines = told(findings);
  const more = lines.length - MOST_SHOWN;
  return (
    <li class="checks__one">
      <div class="checks__row">
        <span>{named(check)}</span>
        <span>
          {outcome === 'holds' ? <span class="checks__count">{say('looked', { n: of })}</span> : null}{' '}
          <strong class={`govuk-tag ${outcomes[outcome]}`}>{say(outcome)}</strong>
        </span>
      </div>
      {lines.length > 0 ? (
        <ul class="govuk-list checks__findings">
          {lines.slice(0, MOST_SHOWN).map((line, at) => (
            <Found
              key={`${line.one.code} ${line.one.at} ${line.one.found ?? ''}`}
              line={line}
              before={lines[at - 1]}
            />
          ))}
          {more > 0 ? <li>{say('moreFindings', { n: more })}</li> : null}
        </ul>
      ) : null}
    </li>
  );
};

interface FoundProps {
  readonly line: Told;
  /** What it advises is not said again. */
  readonly before: Told | undefined;
}

const Found = ({ line: { one, more }, before }: FoundProps) => {
  const say = useWords(verifyWords);
  const finds = useWords(findingWords);
  const advise = useWords(adviceWords);
  const { code, at, found = '' } = one;
  const advice = adviceOn(code);
  return (
    <li class="finding">
      <p class="govuk-body govuk-!-margin-bottom-1">
        <code>{code}</code> {at === '' ? null : <strong>{visible(at)}: </strong>}
        {finds(code, { found: visible(found) })}
        {more > 0 ? ` (${say('more', { n: more })})` : ''}
      </p>
      {before && adviceOn(before.one.code) === advice ? null : (
        <p class="govuk-hint govuk-!-margin-bottom-2">{advise(advice)}</p>
      )}
    </li>
  );
};
