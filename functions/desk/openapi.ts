/** The document that describes every route. */
import { accept } from '../../shared/archive/outcome.ts';
import { openapiDocument } from '../../shared/contract/routes/openapi.ts';
import { nothing, type Story } from '../../shared/ports/story.ts';

interface Needs {
  readonly version: string;
}

const made = new Map<string, unknown>();

export const openapi: Story<Needs, undefined, undefined, undefined> = {
  find: nothing,
  show: ({ version }) => {
    const json = made.get(version) ?? openapiDocument(version);
    made.set(version, json);
    return Promise.resolve(accept({ json }));
  },
};
