/**
 * The bundle of an act is made once for each number of signatures and of their scans, and then given out again:
 * it is sealed, and a second seal would be other bytes.
 */
import * as z from 'zod';
import type { ClosedAct } from '../../shared/archive/act.ts';
import { IntegrityFault } from '../../shared/ports/faults.ts';
import type { Version } from '../../shared/ports/vault.ts';
import type { World } from '../../shared/ports/world.ts';
import { itemOf, putNew, readItem } from '../../shared/register/items.ts';
import { keys } from '../../shared/register/keys.ts';
import { keepPaper } from '../../shared/register/kept-papers.ts';
import { type Logging, mustNotBeHalted } from '../../shared/register/log.ts';
import { destroyedOf, logParts } from './bundle-log.ts';
import { actParts, type Part, recordParts } from './bundle-parts.ts';
import { sealedSums } from './bundle-sums.ts';

export type Bundling = Logging &
  Pick<World, 'papers' | 'signer'> & {
    /** The same parts always give the same ZIP. */
    readonly bundle: (parts: readonly Part[]) => Uint8Array;
    readonly records: {
      readonly digestOf: (bytes: Uint8Array) => string;
      /** Detached CMS by the service's own key, DER. */
      readonly seal: (bytes: Uint8Array) => Promise<Uint8Array>;
    };
    /** How to verify it, for whoever opens it; and the script that does. */
    readonly howToVerify: string;
    readonly verifyScript?: string;
  };

const filed = z.object({ key: z.string(), version: z.string() });

/** @throws IntegrityFault while the archive is halted: what was sealed before is given out, and nothing is sealed. */
export const keptBundle = async (needs: Bundling, act: ClosedAct): Promise<Version> => {
  const signatures = signaturesOn(act);
  const place = keys.evidence(act.id, signatures);
  const known = await needs.registry.get(place);
  if (known) return readItem(filed, known);
  const zip = needs.bundle(await partsOf(needs, act));
  const { key, version } = await keepPaper(needs.papers, `acts/${act.id}/evidence-${signatures}.zip`, zip);
  // Who made it at the same time made other bytes: the one that is filed is given out.
  await needs.registry.commit({ puts: [putNew(itemOf(place, { key, version }))] });
  const now = await needs.registry.get(place);
  if (!now) throw new IntegrityFault(`the bundle of ${act.id} was made and is not on file`);
  return readItem(filed, now);
};

/** A bundle of more signatures, or of more scans of them, is another one. */
const signaturesOn = ({ certifiedBy, signedPapers = [] }: ClosedAct): string =>
  signedPapers.length === 0 ? String(certifiedBy.length) : `${certifiedBy.length}-${signedPapers.length}`;

const partsOf = async (needs: Bundling, act: ClosedAct): Promise<readonly Part[]> => {
  const papers = await actParts(needs, act);
  const records = await destroyedOf(needs, act);
  const parts = [
    ...papers,
    ...recordParts(records, await needs.signer.chain()),
    ...(await logParts(needs, { papers, records })),
    ...howTo(needs),
  ];
  await mustNotBeHalted(needs);
  return [...parts, ...(await sealedSums(needs.records, parts))];
};

const howTo = ({ howToVerify, verifyScript }: Bundling): readonly Part[] => [
  { name: 'VERIFY.md', bytes: Buffer.from(howToVerify) },
  ...(verifyScript === undefined ? [] : [{ name: 'verify.sh', bytes: Buffer.from(verifyScript) }]),
];
