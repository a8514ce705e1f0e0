/** What an act still wants before its next step, each as the refusal of that step would say it. */
import type { Act } from '../archive/act.ts';
import { reviewMissing } from '../archive/review.ts';
import { scansMissing } from '../archive/signed-papers.ts';
import type { Registry } from '../ports/registry.ts';
import { findChamber } from './people.ts';

export interface Wanted {
  readonly code: string;
}

export const wantedOf = async (registry: Registry, act: Act): Promise<readonly Wanted[]> => [
  ...(act.stage === 'drafted' ? [reviewMissing(act)].filter((one) => one !== undefined) : []),
  ...((await wantsConsent(registry, act)) ? [{ code: 'ConsentMissing' }] : []),
  ...scansMissing(act),
];

/** From submission until the order; before that the act may still come to nothing by itself. */
const wantsConsent = async (registry: Registry, { stage, consent, chamber }: Act): Promise<boolean> =>
  (stage === 'submitted' || stage === 'approved') &&
  consent === undefined &&
  (await findChamber(registry, chamber))?.policy.consent === 'required';
