/** What a request made, so that it can be shown again when the request is repeated. Kept as long as its key is. */
import * as z from 'zod';
import type { Instant } from '../archive/names.ts';
import type { Put, Registry } from '../ports/registry.ts';
import { itemOf, putNew, readItem } from './items.ts';
import { keys } from './keys.ts';

const KEPT_SECONDS = 8 * 86_400;

/** @param made the id that the edge gave to the request. */
export const noteMade = (made: string, about: string, at: Instant): Put =>
  putNew(itemOf(keys.made(made), { about, expires: Math.floor(Date.parse(at) / 1000) + KEPT_SECONDS }));

/** What the request was about; undefined when it made nothing of the kind. */
export const findMade = async <About extends string>(
  registry: Registry,
  made: string,
): Promise<About | undefined> => {
  const item = await registry.get(keys.made(made));
  return item && (readItem(z.object({ about: z.string() }), item).about as About); // as it was noted
};
