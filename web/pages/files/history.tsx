/** What happened to a file, the oldest first. */
import { useSpeech, useWords } from '../../say/language.ts';
import type { Kept } from './shown.ts';
import { oneFileWords } from './file-words.ts';

interface Moment {
  readonly at: string;
  readonly what: keyof typeof oneFileWords;
  /** Id of who did it. */
  readonly by?: string | undefined;
  readonly detail?: string | undefined;
  /** The last day of keeping, before and after. */
  readonly moved?: readonly [before: string | null, after: string | null];
}

type Change = NonNullable<Kept['history']>[number];
type Hold = Kept['holds'][number];

const changed = ({ at, what, by, reason, event, before, after }: Change): Moment => ({
  ...{ at, what, by },
  detail: reason ?? event?.event,
  ...(before === after ? {} : { moved: [before, after] }),
});

const ofHold = ({ at, by, reason, released }: Hold): readonly Moment[] => [
  { at, by, what: 'holdPlaced', detail: reason },
  ...(released
    ? [{ at: released.at, by: released.by, what: 'holdReleased', detail: released.reason } as const]
    : []),
];

const momentsOf = (file: Kept): readonly Moment[] => {
  const { openedAt, openedBy, sealedAt, history = [], holds, releasedHolds } = file;
  const all: readonly Moment[] = [
    { at: openedAt, what: 'opened', by: openedBy },
    ...(sealedAt === undefined ? [] : [{ at: sealedAt, what: 'sealed' } as const]),
    ...history.map(changed),
    ...[...holds, ...releasedHolds].flatMap(ofHold),
  ];
  return all.toSorted((one, other) => one.at.localeCompare(other.at));
};

export const History = ({ file }: { readonly file: Kept }) => {
  const say = useWords(oneFileWords);
  const { instant, day } = useSpeech();
  const dayOr = (one: string | null): string => (one === null ? say('notKnown') : day(one));
  return (
    <ol class="time-line">
      {momentsOf(file).map(({ at, what, by, detail, moved }) => (
        <li key={`${at}${what}${detail ?? ''}`}>
          <time dateTime={at}>{instant(at)}</time>
          <strong>{say(what)}</strong>
          {by === undefined ? null : <> · {file.people.find(({ id }) => id === by)?.name}</>}
          {detail === undefined ? null : <p class="govuk-body">{detail}</p>}
          {moved ? (
            <p class="govuk-body">{say('movedTo', { before: dayOr(moved[0]), after: dayOr(moved[1]) })}</p>
          ) : null}
        </li>
      ))}
    </ol>
  );
};
