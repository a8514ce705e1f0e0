/** Says that the service answers. It touches no store: a store that is busy is not a service that is down. */
import { accept } from '../../shared/archive/outcome.ts';
import { nothing, type Story } from '../../shared/ports/story.ts';

interface Needs {
  readonly version: string;
}

export const health: Story<Needs, undefined, undefined, undefined> = {
  find: nothing,
  show: ({ version }) => Promise.resolve(accept({ json: { status: 'ok', version } })),
};
