/**
 * The intent: filed in the store of evidence before anything is lifted or deleted,
 * computed from the claim alone, so every re-run writes the same bytes. After a
 * restore of the registry, an intent without a record says what must be finished.
 */
import type { Claim } from './case-file.ts';
import type { ActId, CaseFileId, Instant } from './names.ts';
import { accept, refuse, type Outcome } from './outcome.ts';
import * as form from './record-form.ts';

export const destructionIntentSchema = 'kz.archive.destruction-intent/1';

export interface DestructionIntent {
  readonly schema: typeof destructionIntentSchema;
  readonly caseFile: CaseFileId;
  readonly act: ActId;
  readonly line: number;
  /** Which claim on this file. */
  readonly attempt: number;
  readonly begunAt: Instant;
}

export const destructionIntentOf = (caseFile: CaseFileId, claim: Claim): DestructionIntent => ({
  schema: destructionIntentSchema,
  caseFile,
  act: claim.act,
  line: claim.line,
  attempt: claim.attempt,
  begunAt: claim.at,
});

const intentForm = form.fieldsOf<DestructionIntent>({
  schema: form.oneOf(destructionIntentSchema),
  caseFile: form.opaqueId,
  act: form.opaqueId,
  line: form.wholeNumber(1),
  attempt: form.wholeNumber(0),
  begunAt: form.moment,
});

export const readDestructionIntent = (
  json: unknown,
): Outcome<
  DestructionIntent,
  { readonly code: 'IntentMalformed'; readonly findings: readonly form.FormFinding[] }
> => {
  const findings = intentForm.check(json, '');
  return isFormed(json, findings) ? accept(json) : refuse({ code: 'IntentMalformed', findings });
};

const isFormed = (json: unknown, findings: readonly form.FormFinding[]): json is DestructionIntent =>
  findings.length === 0;
