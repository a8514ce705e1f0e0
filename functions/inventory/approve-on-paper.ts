/**
 * Entering an inventory that was approved on paper: compiled and approved by one commit, with number, day, authority
 * and the scan of the paper. What stands against an approval here stands against it as well (rule 47).
 */
import type { Day } from '../../shared/archive/names.ts';
import { accept, type Outcome, refuse, type Refusal } from '../../shared/archive/outcome.ts';
import type { Change } from '../../shared/ports/registry.ts';
import type { World } from '../../shared/ports/world.ts';
import { fileFact } from '../../shared/register/facts.ts';
import { type Inventory, type InventoryApproval, standsApproved } from '../../shared/register/inventories.ts';
import { type KeepingScans, keepScan, type KeptScan, scanOfPerson } from '../../shared/register/keep-scan.ts';
import { changeOf, type Compiling, type Draft, draftOf } from './compile.ts';
import { enterCaseFiles, isEnteredAtOnce } from './enter-case-files.ts';
import { judgeApproval } from './judge-approval.ts';

export type EnteringNeeds = KeepingScans & Pick<World, 'clock' | 'newId'>;

/** What the paper says. */
export interface OnPaper {
  readonly number: string;
  readonly datedOn: Day;
  readonly body: string;
  /** The scan of it. */
  readonly document: string;
}

/** One attempt; false where somebody else was faster. */
export const enterOnPaper = async (
  needs: EnteringNeeds,
  asked: Compiling,
  onPaper: OnPaper,
): Promise<Outcome<boolean>> => {
  const draft = await draftOf(needs, asked);
  const judged = await judge(needs, draft, { asked, onPaper });
  if (!judged.accepted) return judged;
  const scan = await scanOfPerson(needs, onPaper.document, asked.by.id);
  if (!scan.accepted) return scan;
  const kept = await keepScan(needs, scan.value);
  if (!kept.accepted) return kept;
  const approval = approvalOf(needs, judged.value, { asked, onPaper, kept: kept.value });
  const fact = needs.newId();
  const { committed } = await needs.registry.commit(
    entering(needs, { draft: approved(judged.value, approval), asked, kept: kept.value, fact }),
  );
  if (committed && isEnteredAtOnce(judged.value.edition)) await enterCaseFiles(needs, fact);
  return accept(committed);
};

interface Asked {
  readonly asked: Compiling;
  readonly onPaper: OnPaper;
}

const judge = async (
  needs: EnteringNeeds,
  draft: Awaited<ReturnType<typeof draftOf>>,
  { asked: { year }, onPaper: { datedOn } }: Asked,
): Promise<Outcome<Draft>> => {
  if ('standing' in draft) return refuse({ code: 'InventoryAlreadyApproved' });
  const [from, upTo] = [`${year}-01-01`, needs.clock.today()];
  if (datedOn < from || datedOn > upTo) return refuse({ code: 'DateNotAllowed', from, upTo } as Refusal);
  const lines = [...draft.earlier, ...draft.added];
  // The paper itself says that there are none.
  const judged = await judgeApproval(needs, { inventory: draft.after, lines }, lines.length === 0);
  return judged.accepted ? accept(draft) : judged;
};

const approvalOf = (
  { clock }: EnteringNeeds,
  { earlier, added }: Draft,
  { asked, onPaper, kept }: Asked & { readonly kept: KeptScan },
): InventoryApproval => {
  const { number, datedOn, body } = onPaper;
  const { id: scan, paper, mediaType } = kept;
  return {
    by: asked.by.id,
    at: clock.now(),
    on: datedOn,
    statedEmpty: earlier.length + added.length === 0,
    onPaper: { number, datedOn, body, scan, paper, mediaType },
  };
};

const approved = (draft: Draft, approval: InventoryApproval): Draft => {
  const edition = { ...draft.edition, approval };
  const editions = [...draft.after.editions.slice(0, -1), edition];
  const after: Inventory = { ...draft.after, stage: 'approved', editions };
  return { ...draft, after, edition };
};

interface Entering {
  readonly draft: Draft;
  readonly asked: Compiling;
  readonly kept: KeptScan;
  readonly fact: string;
}

const entering = (needs: EnteringNeeds, { draft, asked, kept, fact }: Entering): Change => {
  const { id, editions } = draft.after;
  const change = changeOf(needs, asked, draft);
  const naming = kept.naming({ inventory: id });
  const told = { name: 'InventoryApproved', inventory: id, edition: editions.length } as const;
  return {
    ...change,
    puts: [...(change.puts ?? []), ...naming.puts, fileFact(told, { id: fact, at: needs.clock.now() })],
    updates: [...naming.updates, ...(draft.before ? [standsApproved(draft.after)] : [])],
  };
};
