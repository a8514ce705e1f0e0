/**
 * Every problem the service can answer, in the three languages: what happened
 * and what to do. `{name}` is filled from the problem's facts.
 */
import { actProblems } from './problems-act.ts';
import { custodyProblems } from './problems-custody.ts';
import { intakeProblems } from './problems-intake.ts';
import { listingProblems } from './problems-listing.ts';
import { officeProblems } from './problems-office.ts';
import { orderProblems } from './problems-order.ts';
import { registerProblems } from './problems-register.ts';
import { requestProblems } from './problems-request.ts';
import { scanProblems } from './problems-scan.ts';
import { termProblems } from './problems-term.ts';

export const problems = {
  ...requestProblems,
  ...officeProblems,
  ...intakeProblems,
  ...custodyProblems,
  ...listingProblems,
  ...actProblems,
  ...orderProblems,
  ...registerProblems,
  ...termProblems,
  ...scanProblems,
} as const;

export type ProblemCode = keyof typeof problems;

export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(problems, code);
