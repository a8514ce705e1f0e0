/** The files that a person has brought, and what came of verifying them together. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Progress } from '../../../shared/signature/verify-bundle.ts';
import type { Answer, Asked, Told } from './asking.ts';

export type State =
  | { readonly at: 'ready' }
  | { readonly at: 'working'; readonly progress?: Progress }
  | { readonly at: 'answered'; readonly answer: Answer }
  | { readonly at: 'failed' };

export interface Verification {
  readonly files: readonly File[];
  readonly state: State;
  readonly add: (files: readonly File[]) => void;
  readonly remove: (name: string) => void;
  readonly clear: () => void;
}

const stateOf = (told: Told): State => {
  if ('failed' in told) return { at: 'failed' };
  return 'answer' in told
    ? { at: 'answered', answer: told.answer }
    : { at: 'working', progress: told.progress };
};

/** A file of the same name takes the place of the one that was there; so does another ZIP. */
const joined = (files: readonly File[], more: readonly File[]): readonly File[] => {
  const isZip = ({ name }: File): boolean => name.toLowerCase().endsWith('.zip');
  const names = new Set(more.map(({ name }) => name));
  const kept = files.filter((one) => !names.has(one.name) && !(isZip(one) && more.some(isZip)));
  return [...kept, ...more];
};

export const useVerification = (): Verification => {
  const [files, keep] = useState<readonly File[]>([]);
  const [state, become] = useState<State>({ at: 'ready' });
  const worker = useRef<Worker>(undefined);
  const asked = useRef(0);
  useEffect(() => {
    // Begun with the page: once it is there, no network is needed any more.
    const own = new Worker(new URL('./verify-worker.ts', import.meta.url), { type: 'module' });
    own.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (data.id === asked.current) become(stateOf(data));
    });
    own.addEventListener('error', () => become({ at: 'failed' }));
    worker.current = own;
    return () => own.terminate();
  }, []);
  const verify = (all: readonly File[]): void => {
    keep(all);
    asked.current += 1;
    become({ at: all.length > 0 ? 'working' : 'ready' });
    if (all.length > 0) worker.current?.postMessage({ id: asked.current, files: all } satisfies Asked);
  };
  return {
    ...{ files, state },
    add: (more) => verify(joined(files, more)),
    remove: (name) => verify(files.filter((one) => one.name !== name)),
    clear: () => verify([]),
  };
};
