/** How far the destruction of an act has come: n of m where a file is half gone, and why where all stands still. */
import type { ActLine } from '../../shared/archive/act-parts.ts';
import { type Act, isCertified } from '../../shared/archive/act.ts';
import type { ActId, Instant, Language } from '../../shared/archive/names.ts';
import { accept, refuse } from '../../shared/archive/outcome.ts';
import { haltWords } from '../../shared/contract/halt-words.ts';
import type { Story } from '../../shared/ports/story.ts';
import type { ListedVersion } from '../../shared/ports/vault.ts';
import type { World } from '../../shared/ports/world.ts';
import { findAct, linesOf } from '../../shared/register/acts.ts';
import { inBatches } from '../../shared/register/batches.ts';
import { documentsOf, filePrefix, objectKey } from '../../shared/register/documents.ts';
import { findHalt } from '../../shared/register/halt.ts';
import { visibleAct } from './ordering.ts';
import { versionsUnder } from './versions-under.ts';

type Needs = Pick<World, 'registry' | 'clock' | 'vault'>;

export const showDestruction: Story<Needs, Act, undefined> = {
  find: visibleAct,
  show: async (needs, { params, caller }) => {
    const act = await findAct(needs.registry, (params['act'] ?? '') as ActId); // found before under this id
    if (!act) return refuse({ code: 'ActUnknown' });
    const lines = await linesOf(needs.registry, act.id);
    const of = (state: ActLine['state']) => lines.filter((line) => line.state === state);
    const json = {
      stage: act.stage,
      total: lines.length,
      destroyed: of('destroyed').length,
      spared: of('spared').map(({ caseFile, reason }) => ({ caseFile, reason: reason ?? '' })),
      incomplete: await incompleteOf(needs, of('begun').slice(0, MOST_LOOKED_AT)),
      notLookedAt: Math.max(0, of('begun').length - MOST_LOOKED_AT),
      pending: of('frozen').length + of('begun').length,
      certified: act.stage === 'closed' && isCertified(act),
      ...(act.stage === 'closed' ? {} : await haltOf(needs, caller.language)),
    };
    return accept({ json });
  },
};

const haltOf = async ({ registry }: Needs, language: Language) => {
  const halt = await findHalt(registry);
  return halt ? { halted: { since: halt.at, detail: haltWords[language] } } : {};
};

/**
 * The store is asked of so many begun files in one answer. More are begun only where the work stands still,
 * and then the answer says of how many it does not know.
 */
const MOST_LOOKED_AT = 200;

/** Begun and partly gone. What has only just begun is pending, not incomplete. */
const incompleteOf = async ({ registry, vault, clock }: Needs, begun: readonly ActLine[]) => {
  const looked = await inBatches(begun, async ({ caseFile }) => {
    const documents = await documentsOf(registry, caseFile);
    const there = await versionsUnder(vault, filePrefix(caseFile));
    const own = new Set(documents.map(({ id, version }) => `${objectKey(caseFile, id)}\n${version}`));
    const left = there.filter(({ key, version }) => own.has(`${key}\n${version}`));
    return { caseFile, gone: documents.length - left.length, of: documents.length, left };
  });
  return inBatches(
    looked.filter(({ gone }) => gone > 0),
    async ({ left, ...file }) => ({ ...file, ...(await lockOf(vault, left, clock.now())) }),
  );
};

/** Of so many scans that are left the store is asked how long it keeps them: one that it does is enough to know. */
const MOST_ASKED_AFTER = 20;

/** The last moment of the locks that keep what is left; nothing where none is known. */
const lockOf = async (
  vault: Needs['vault'],
  left: readonly ListedVersion[],
  now: Instant,
): Promise<{ readonly lockedUntil?: Instant }> => {
  const kept = await inBatches(left.slice(0, MOST_ASKED_AFTER), (one) => vault.custody(one));
  const [last] = kept
    .flatMap((custody) => custody?.lockedUntil ?? [])
    .filter((until) => until >= now)
    .toSorted()
    .reverse();
  return last === undefined ? {} : { lockedUntil: last };
};
