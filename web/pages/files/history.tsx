/** What happened to a file, the oldest first. */
import { useSpeech, useWords } from '../../say/language.ts';
import type { Kept } from './file.tsx';
import { oneFileWords } from './file-words.ts';

interface Moment {
  readonly at: string;
  readonly what: keyof typeof oneFileWords;
  readonly detail?: string | undefined;
}

const momentsOf = ({ openedAt, sealedAt, history = [], holds, releasedHolds }: Kept): readonly Moment[] => {
  const all: readonly Moment[] = [
    { at: openedAt, what: 'opened' },
    ...(sealedAt === undefined ? [] : [{ at: sealedAt, what: 'sealed' } as const]),
    ...history.map(({ at, what, reason, event }) => ({ at, what, detail: reason ?? event?.event })),
    ...[...holds, ...releasedHolds].map(
      ({ at, reason }) => ({ at, what: 'holdPlaced', detail: reason }) as const,
    ),
    ...releasedHolds.flatMap(({ released }) =>
      released ? [{ at: released.at, what: 'holdReleased', detail: released.reason } as const] : [],
    ),
  ];
  return all.toSorted((one, other) => one.at.localeCompare(other.at));
};

export const History = ({ file }: { readonly file: Kept }) => {
  const say = useWords(oneFileWords);
  const { instant } = useSpeech();
  return (
    <ol class="time-line">
      {momentsOf(file).map(({ at, what, detail }) => (
        <li key={`${at}${what}`}>
          <time dateTime={at}>{instant(at)}</time>
          <strong>{say(what)}</strong>
          {detail === undefined ? null : <p class="govuk-body">{detail}</p>}
        </li>
      ))}
    </ol>
  );
};
