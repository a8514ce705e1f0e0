/** What waits for the person: each with the step that ends the waiting. */
import { holds, type Me, useMe } from '../../session/me.ts';
import { useSpeech, useWords } from '../../say/language.ts';
import { stepWords, waitWords } from './wait-words.ts';
import { homeWords } from './words.ts';

export type Wait = Me['waits'][number];

/** The list in which what waits is found. */
const placeOf = (what: Wait['what'], me: Me): string => {
  if (what === 'inventories') return '/inventories';
  // The officer settles the terms of the whole chamber; else files wait for who keeps them.
  if (what === 'terms') return '/files?waits=terms';
  const keeper = holds(me, 'agent') ? me.id : me.chamber;
  if (what === 'due') return `/files?stage=due&agent=${keeper}`;
  return what === 'findings' ? `/files?waits=findings&agent=${keeper}` : `/acts?waits=${what}`;
};

export const WaitList = ({ waits }: { readonly waits: readonly Wait[] }) => (
  <ul class="waits">
    {waits.map((wait) => (
      <li key={`${wait.what} ${wait.on ?? ''}`}>
        <OneWait wait={wait} />
      </li>
    ))}
  </ul>
);

const OneWait = ({ wait: { what, count: n, more, on } }: { readonly wait: Wait }) => {
  const say = useWords(waitWords);
  const step = useWords(stepWords);
  const home = useWords(homeWords);
  const { day } = useSpeech();
  const me = useMe();
  const when = on === undefined ? {} : { day: day(on) };
  return (
    <>
      <span>{say(what, { n, count: more ? home('atLeast', { n }) : n, ...when })}</span>
      <a class="govuk-link govuk-link--no-visited-state" href={placeOf(what, me)}>
        {step(what)}
      </a>
    </>
  );
};
