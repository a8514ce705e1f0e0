/** What an act still wants before its next step. */
import type { Act } from '../archive/act.ts';
import { scansMissing } from '../archive/signed-papers.ts';
import type { Registry } from '../ports/registry.ts';

export interface Wanted {
  readonly code: string;
}

export const wantedOf = (_registry: Registry, act: Act): Promise<readonly Wanted[]> =>
  Promise.resolve(scansMissing(act));
