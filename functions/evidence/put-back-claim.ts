/**
 * The claim of a destruction that had begun is put back as its intent tells it, and the ordinary work finishes what it
 * finds. Where its act is not destroying here it is noted: the act is put back after it, or people hear of it.
 */
import type { Claim, KeptCaseFile } from '../../shared/archive/case-file.ts';
import type { DestructionIntent } from '../../shared/archive/destruction-intent.ts';
import type { Put } from '../../shared/ports/registry.ts';
import type { World } from '../../shared/ports/world.ts';
import { findAct, findLine } from '../../shared/register/acts.ts';
import { caseFileItem } from '../../shared/register/case-files.ts';
import { fileFact } from '../../shared/register/facts.ts';
import { disagree } from '../../shared/register/halt.ts';
import { keys } from '../../shared/register/keys.ts';
import { noting } from '../../shared/register/replay-notes.ts';
import { lettingGo } from './let-go.ts';

type Needs = Pick<World, 'registry' | 'clock' | 'newId'>;

export const putBackClaim = async (
  needs: Needs,
  file: KeptCaseFile,
  { act, line, begunAt, attempt }: DestructionIntent,
): Promise<void> => {
  const claim: Claim = { act, line, at: begunAt, attempt };
  const isListed = (await findLine(needs.registry, act, line))?.caseFile === file.id;
  const letGo = await lettingGo(needs, file, claim);
  const done = await needs.registry.commit({
    puts: [
      {
        item: caseFileItem({ ...file, stage: 'destroying', act: { act, line }, claim, v: attempt + 1 }),
        when: [{ field: 'v', is: file.v }],
      },
      ...(await ringing(needs, { caseFile: file.id, claim, isListed })),
      ...letGo.puts,
    ],
    updates: [
      ...(isListed ? [{ key: keys.line(act, line), set: { state: 'begun' } }] : []),
      ...letGo.updates,
    ],
  });
  if (!done.committed) return disagree(needs, `${file.id} changes though the archive is closed`);
};

interface Claimed {
  readonly caseFile: KeptCaseFile['id'];
  readonly claim: Claim;
  readonly isListed: boolean;
}

/** The work is rung for where its act is destroying; elsewhere it is noted that somebody must see to it. */
const ringing = async (
  { registry, clock, newId }: Needs,
  { caseFile, claim: { act, line }, isListed }: Claimed,
): Promise<readonly Put[]> => {
  if (!isListed) return [noting({ kind: 'claimed', act, caseFile })];
  if ((await findAct(registry, act))?.stage === 'destroying')
    return [fileFact({ name: 'LineOrdered', act, line, caseFile }, { id: newId(), at: clock.now() })];
  return [noting({ kind: 'claimed', act, caseFile }), noting({ kind: 'undecided', act, caseFile })];
};
