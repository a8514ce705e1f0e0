/** Opens a paper by its short-lived address, asked for at the click. */
import type { RouteName } from '../../shared/contract/routes.ts';
import type { Asked } from '../api/call.ts';
import { usePlaceOf } from '../api/use-place-of.ts';
import { useWords } from '../say/language.ts';
import { partWords } from './words.ts';

interface PaperLinkProps<Name extends RouteName> {
  readonly route: Name;
  readonly asked: Pick<Asked<Name>, 'params' | 'query'>;
  readonly children: string;
}

export const PaperLink = <Name extends RouteName>({ route, asked, children }: PaperLinkProps<Name>) => {
  const say = useWords(partWords);
  const { doing, find } = usePlaceOf(route, asked);
  const open = async (): Promise<void> => {
    // Opened at once, for browsers let only a click open a window; told where to go when it is known.
    const own = window.open('', '_blank');
    const location = await find();
    if (own && location !== undefined) own.location.replace(location);
    else own?.close();
  };
  return (
    <>
      <button type="button" class="link" onClick={() => void open()} aria-disabled={doing.state === 'busy'}>
        {children}
      </button>
      {doing.state === 'refused' || doing.state === 'unreachable' ? (
        <span role="alert" class="govuk-error-message">
          {doing.state === 'refused' ? doing.problem.detail : say('unreachable')}
        </span>
      ) : null}
    </>
  );
};
