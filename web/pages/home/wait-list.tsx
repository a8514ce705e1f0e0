/** What waits for the person: each with the step that ends the waiting. */
import { holds, type Me, useMe } from '../../session/me.ts';
import { useSpeech, useWords } from '../../say/language.ts';
import { stepWords, waitWords } from './wait-words.ts';
import { homeWords } from './words.ts';

export type Wait = Me['waits'][number];

/** The list in which what waits is found. */
const places = {
  reviews: '/acts?stage=drafted',
  submission: '/acts?stage=drafted',
  votes: '/acts?stage=submitted',
  consents: '/acts?stage=approved',
  orders: '/acts?stage=approved',
  commission: '/acts?stage=ordered',
  certification: '/acts?stage=closed',
  'signed-papers': '/acts',
  due: '/files?stage=due&agent=',
  terms: '/files?stage=sealed',
  findings: '/files?stage=open',
  inventories: '/inventories',
} as const satisfies Readonly<Record<Wait['what'], string>>;

/** Files wait for who keeps them: for the officer those of the chamber itself. */
const placeOf = (what: Wait['what'], me: Me): string =>
  what === 'due' ? `${places.due}${holds(me, 'agent') ? me.id : me.chamber}` : places[what];

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
