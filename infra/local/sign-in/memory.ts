/**
 * What the local issuer remembers while somebody signs in: in memory, and no more than so much of it, the oldest going
 * first. A restart forgets it: who stands at the list of people begins anew; who has a token keeps it, for the key that
 * signed it lies in the data folder.
 */
import type { Adapter, AdapterPayload } from 'oidc-provider';

const MOST_KEPT = 1000;

interface Kept {
  readonly payload: AdapterPayload;
  /** In milliseconds, as `Date.now()`. */
  readonly until: number;
}

class Memory {
  readonly #kept = new Map<string, Kept>();

  find(key: string): AdapterPayload | undefined {
    const one = this.#kept.get(key);
    if (one && one.until > Date.now()) return one.payload;
    this.#kept.delete(key);
    return undefined;
  }

  findBy(kind: string, name: 'uid' | 'userCode', value: string): AdapterPayload | undefined {
    for (const [key, { payload }] of this.#kept)
      if (key.startsWith(`${kind} `) && payload[name] === value) return this.find(key);
    return undefined;
  }

  keep(key: string, payload: AdapterPayload, seconds = Infinity): void {
    this.#kept.delete(key);
    this.#kept.set(key, { payload, until: Date.now() + seconds * 1000 });
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST_KEPT) return;
      this.#kept.delete(oldest);
    }
  }

  consume(key: string): void {
    const one = this.find(key);
    if (one) one.consumed = Math.floor(Date.now() / 1000);
  }

  forget(key: string): void {
    this.#kept.delete(key);
  }

  revoke(grantId: string): void {
    for (const [key, { payload }] of this.#kept) if (payload.grantId === grantId) this.#kept.delete(key);
  }
}

const soon = <Done>(work: () => Done): Promise<Done> => new Promise((done) => done(work()));

/** One memory for all kinds of things that a provider keeps. */
export const rememberingInMemory = (): ((kind: string) => Adapter) => {
  const memory = new Memory();
  return (kind) => ({
    upsert: (id, payload, seconds) => soon(() => memory.keep(`${kind} ${id}`, payload, seconds)),
    find: (id) => soon(() => memory.find(`${kind} ${id}`)),
    findByUid: (uid) => soon(() => memory.findBy(kind, 'uid', uid)),
    findByUserCode: (userCode) => soon(() => memory.findBy(kind, 'userCode', userCode)),
    consume: (id) => soon(() => memory.consume(`${kind} ${id}`)),
    destroy: (id) => soon(() => memory.forget(`${kind} ${id}`)),
    revokeByGrantId: (grantId) => soon(() => memory.revoke(grantId)),
  });
};
