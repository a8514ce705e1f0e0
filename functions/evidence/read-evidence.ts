/** Everything that proves one act, as one file that needs us no more. */
import type { Act, ClosedAct } from '../../shared/archive/act.ts';
import { accept, type Outcome, refuse } from '../../shared/archive/outcome.ts';
import { holdsOffice } from '../../shared/archive/people.ts';
import { IntegrityFault } from '../../shared/ports/faults.ts';
import type { Asked, Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import type { ActId } from '../../shared/archive/names.ts';
import { findAct, linesOf } from '../../shared/register/acts.ts';
import { inBatches } from '../../shared/register/batches.ts';
import { keepPaper, readWhole } from '../../shared/register/kept-papers.ts';
import { findRecord } from '../../shared/register/records.ts';
import { findVisibleAct } from '../../shared/register/visible-acts.ts';

export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type Bundling = Pick<World, 'registry' | 'papers' | 'signer' | 'clock'> & {
  /** The same parts always give the same ZIP. */
  readonly bundle: (parts: readonly Part[]) => Uint8Array;
  /** How to verify it, for whoever opens it. */
  readonly howToVerify: string;
};

const SECONDS = 300;

/** The auditor reads evidence, not contents. */
const visible = async ({ registry, clock }: Bundling, { caller, params }: Asked): Promise<Outcome<Act>> => {
  const today = clock.today();
  const id = params['act'] ?? '';
  if (!holdsOffice(caller.person, 'auditor', today))
    return findVisibleAct(registry, id, { person: caller.person, today });
  const act = await findAct(registry, id as ActId); // a text that is no id finds nothing
  return act ? accept(act) : refuse({ code: 'ActUnknown' });
};

export const readEvidence: Story<Bundling, Act, undefined> = {
  find: visible,
  show: async (needs, { subject }) => {
    if (subject.stage !== 'closed')
      return refuse({ code: 'DestructionNotEnded', stage: subject.stage } as { code: string });
    const zip = needs.bundle(await partsOf(needs, subject));
    const paper = await keepPaper(needs.papers, `acts/${subject.id}/evidence.zip`, zip);
    const as = {
      mediaType: 'application/zip',
      fileName: `act-${subject.number}-evidence.zip`,
      seconds: SECONDS,
    };
    return accept({ location: await needs.papers.signDownload(paper, as) });
  },
};

const partsOf = async (needs: Bundling, act: ClosedAct): Promise<readonly Part[]> => {
  const { registry, papers, signer } = needs;
  const chain = await signer.chain();
  const kept = [
    act.partOne.signed,
    act.partOne.translation,
    act.partOne.data,
    act.partTwo.signed,
    act.partTwo.translation,
    act.partTwo.data,
    act.order.paper,
  ];
  const printed = await inBatches(kept, async (paper) => ({
    name: nameOf(paper.key),
    bytes: await readWhole(papers, paper),
  }));
  const destroyed = (await linesOf(registry, act.id)).filter(({ state }) => state === 'destroyed');
  const records = await inBatches(destroyed, async ({ caseFile }) => {
    const record = await findRecord(registry, caseFile);
    if (!record) throw new IntegrityFault(`${caseFile} is destroyed and has no record`);
    return [
      { name: `records/${caseFile}.json`, bytes: record.bytes },
      { name: `records/${caseFile}.p7s`, bytes: record.signature },
    ];
  });
  return [
    ...printed,
    ...records.flat(),
    { name: 'signatures.json', bytes: Buffer.from(JSON.stringify(signaturesOf(act), null, 2)) },
    { name: 'certificates.pem', bytes: Buffer.from(chain) },
    { name: 'records/root.pem', bytes: Buffer.from(rootOf(chain)) },
    { name: 'VERIFY.md', bytes: Buffer.from(needs.howToVerify) },
  ];
};

/** The last of the chain. */
const rootOf = (chain: string): string => chain.slice(chain.lastIndexOf('-----BEGIN'));

const nameOf = (key: string): string => `papers/${key.split('/').at(-1) ?? key}`;

/** Who signed what, by opaque ids: the names stand on the papers. */
const signaturesOf = (act: ClosedAct) => ({
  schema: 'kz.archive.signatures/1',
  act: act.id,
  submission: act.submission,
  votes: act.votes.map(({ exclude: _exclude, ...vote }) => vote),
  order: act.order.signature,
  attendance: act.attendance,
  certifiedBy: act.certifiedBy,
});
