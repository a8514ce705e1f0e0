/** Signing in once more in another window, while the page that asks for it waits with all that was typed. */
import type { Session } from './session.ts';

/** In the place of an address to go back to. */
export const AGAIN = 'sign-in-again';

const channel = 'session';

/** Where a link to sign in again leads. */
export const againAddress = `/sign-in?${AGAIN}`;

/** @returns whether the browser let a window open. */
export const openSignInWindow = (): boolean =>
  window.open(againAddress, AGAIN, 'popup,width=480,height=720') !== null;

export const tellOthers = (session: Session): void => {
  const all = new BroadcastChannel(channel);
  all.postMessage(session);
  all.close();
};

/** @returns the way to stop listening. */
export const whenSignedInElsewhere = (goOn: (session: Session) => void): (() => void) => {
  const all = new BroadcastChannel(channel);
  all.onmessage = ({ data }: MessageEvent<Session>) => goOn(data);
  return () => all.close();
};

/** Where the person goes on after signing in. @param search of the page to sign in at */
export const backOf = (search: string): string =>
  search === `?${AGAIN}` ? AGAIN : within(new URLSearchParams(search).get('back') ?? '/');

/** Never to a place elsewhere, whoever made the link. */
const within = (back: string): string => {
  const { origin, pathname, search } = new URL(back, location.origin);
  return origin === location.origin ? `${pathname}${search}` : '/';
};
