/** Who is signed in, in this tab. The token lives as long as the tab; roles are never taken from it. */
const KEPT = 'session';

export interface Session {
  readonly token: string;
  /** Instant, RFC 3339. */
  readonly expiresAt: string;
}

const isSession = (value: unknown): value is Session =>
  typeof value === 'object' && value !== null && 'token' in value && 'expiresAt' in value;

export const keptSession = (): Session | undefined => {
  const kept: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null');
  return isSession(kept) && Date.parse(kept.expiresAt) > Date.now() ? kept : undefined;
};

export const keepSession = (session: Session): void => sessionStorage.setItem(KEPT, JSON.stringify(session));

export const forgetSession = (): void => sessionStorage.removeItem(KEPT);

const OUT = 'signed-out';

/** Who signs out does so for every tab, and for the issuer, which else would take the next one for him. */
export const signedOut = {
  remember: (): void => localStorage.setItem(OUT, 'yes'),
  isRemembered: (): boolean => localStorage.getItem(OUT) !== null,
  forget: (): void => localStorage.removeItem(OUT),
};
