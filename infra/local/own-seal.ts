/** The seal in the folder must be the one of the records on file: under another root the service would disown them all. */
import type { World } from '../../shared/ports/world.ts';
import { findCheckpoint } from '../../shared/register/log-head.ts';
import { checkpointsBy } from '../../shared/signature/checkpoints.ts';
import { GivenUp } from './giving-up.ts';

/** Told by the newest checkpoint, under any root of the chain. @throws GivenUp */
export const mustBeOwnSeal = async ({
  registry,
  signer,
}: Pick<World, 'registry' | 'signer'>): Promise<void> => {
  const newest = await findCheckpoint(registry);
  if (newest && !(await checkpointsBy(signer).isOurs(newest)))
    throw new GivenUp(
      'the keys in keys/ are under another root than the newest checkpoint on file: put back a good copy ' +
        '(docs/runbook.md, Restore). Under this one every record on file would look forged',
    );
};
