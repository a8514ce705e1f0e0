/** A paper or a scan, shown in its place; on a narrow screen, and for who prefers it, in a window of its own. */
import { useEffect } from 'preact/hooks';
import type { RouteName } from '../../shared/contract/routes.ts';
import type { Asked } from '../api/call.ts';
import { usePlaceOf } from '../api/use-place-of.ts';
import { useWords } from '../say/language.ts';
import { TiffSheets } from '../tiff/tiff-sheets.tsx';
import { Unanswered } from './unanswered.tsx';
import { partWords } from './words.ts';

interface PaperProps<Name extends RouteName> {
  readonly route: Name;
  readonly asked: Pick<Asked<Name>, 'params' | 'query'>;
  readonly title: string;
  readonly kind?: PaperKind;
}

export type PaperKind = 'paper' | 'picture' | 'sheets' | 'recording';

/** How what has this media type is shown. */
export const kindOf = (mediaType: string): PaperKind => {
  // No browser of the office shows these.
  if (mediaType === 'image/tiff') return 'sheets';
  if (mediaType.startsWith('image/')) return 'picture';
  return mediaType === 'application/pdf' ? 'paper' : 'recording';
};

export const PaperFrame = <Name extends RouteName>({
  route,
  asked,
  title,
  kind = 'paper',
}: PaperProps<Name>) => {
  const say = useWords(partWords);
  const { doing, location, find } = usePlaceOf(route, asked);
  const question = JSON.stringify([route, asked]);
  useEffect(() => void find(), [question]);
  if (doing.state === 'refused' || doing.state === 'unreachable')
    return (
      <Unanswered
        why={doing.state === 'refused' ? doing.problem.detail : undefined}
        again={() => void find()}
      />
    );
  if (location === undefined) return <p class="govuk-body paper">{say('wait')}</p>;
  return (
    <figure class="paper">
      <figcaption class="govuk-body">
        <a class="govuk-link" href={location} target="_blank" rel="noreferrer">
          {say('openInWindow', { title })}
        </a>
      </figcaption>
      {kind === 'picture' ? (
        <div class="paper__sheet" tabIndex={0}>
          <img src={location} alt={title} />
        </div>
      ) : null}
      {kind === 'sheets' ? <TiffSheets location={location} title={title} /> : null}
      {kind === 'recording' ? <video src={location} controls aria-label={title} /> : null}
      {kind === 'paper' ? <iframe src={`${location}#view=FitH&navpanes=0`} title={title} /> : null}
    </figure>
  );
};
