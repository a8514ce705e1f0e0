/** The certificates under which records are signed. */
import { accept } from '../../shared/archive/outcome.ts';
import { nothing, type Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';

export const readCertificates: Story<Pick<World, 'signer'>, undefined, undefined, undefined> = {
  find: nothing,
  show: async ({ signer }) =>
    accept({ bytes: Buffer.from(await signer.chain()), mediaType: 'application/pem-certificate-chain' }),
};
