/**
 * The halt of the archive: filed where the evidence log and its store disagree. While it stands,
 * nothing is signed and no destruction begins; a person takes it away (docs/runbook.md).
 */
import * as z from 'zod';
import type { Instant } from '../archive/names.ts';
import type { Clock } from '../ports/clock.ts';
import { IntegrityFault } from '../ports/faults.ts';
import type { Check, Put, Registry } from '../ports/registry.ts';
import { itemOf, named, putNew, readItem } from './items.ts';
import { keys } from './keys.ts';

/** `reason` is for the operator: sizes and digests, nothing about anybody. */
export interface Halt {
  readonly reason: string;
  readonly at: Instant;
}

const halted: z.ZodType<Halt> = z.object({ reason: z.string(), at: named<Instant>() });

/** For the commit that begins a destruction or takes records into the log. */
export const notHalted = (): Check => ({ key: keys.halt, when: [{ item: 'absent' }] });

/** Refused where the archive is halted already: the first reason stays. */
export const halt = (reason: string, at: Instant): Put => putNew(itemOf(keys.halt, { reason, at }));

/** The archive disagrees with itself: files the halt. @throws IntegrityFault, always. */
export const disagree = async (
  { registry, clock }: { readonly registry: Registry; readonly clock: Clock },
  reason: string,
): Promise<never> => {
  await registry.commit({ puts: [halt(reason, clock.now())] });
  throw new IntegrityFault(reason);
};

export const findHalt = async (registry: Registry): Promise<Halt | undefined> => {
  const item = await registry.get(keys.halt);
  return item && readItem(halted, item);
};
