/** Names for the ids of people in an answer: wherever the form of a route says that it gives them. */
import type * as z from 'zod';
import type { Form } from '../contract/routes/form.ts';
import type { Registry } from '../ports/registry.ts';
import type { Shown } from '../ports/story.ts';
import { withPeople } from '../register/people-named.ts';

export const namingPeople = async (
  registry: Registry,
  { answer }: Pick<Form, 'answer'>,
  shown: Shown,
): Promise<Shown> => {
  if (!('json' in shown) || answer === undefined || !givesPeople(answer)) return shown;
  // A form that gives people is that of an object.
  return { ...shown, json: await withPeople(registry, shown.json as object) };
};

interface Shaped {
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly options?: readonly z.ZodType[];
}

const givesPeople = (schema: z.ZodType): boolean => {
  const { shape = {}, options = [] } = schema as Shaped; // objects have a shape, unions have options
  return 'people' in shape || options.some(givesPeople);
};
