/** Whether an edition may be approved: nothing unresolved stands against it, and its files are what it says (rule 47). */
import { checkApproval, sectionOf } from '../../shared/archive/inventory.ts';
import type { Outcome } from '../../shared/archive/outcome.ts';
import type { World } from '../../shared/ports/world.ts';
import { findCaseFile } from '../../shared/register/case-files.ts';
import { gateFilesOf } from '../../shared/register/gate.ts';
import type { Edition, Inventory, InventoryLine } from '../../shared/register/inventories.ts';

interface Judged {
  readonly inventory: Inventory;
  /** Of every edition. */
  readonly lines: readonly InventoryLine[];
}

export const judgeApproval = async (
  { registry, clock }: Pick<World, 'registry' | 'clock'>,
  { inventory, lines }: Judged,
  statedEmpty: boolean,
): Promise<Outcome<unknown>> => {
  const { creator, chamber, year, section } = inventory;
  const onLines = new Set(lines.map(({ caseFile }) => caseFile));
  const files =
    section === 'permanent'
      ? await gateFilesOf(registry, { creator, chamber, year, today: clock.today() }, onLines)
      : [];

  return checkApproval({ section, lines: lines.length }, files, statedEmpty);
};

/** Files that are no longer what the edition says of them. */
export const changedSince = async (
  registry: World['registry'],
  { inventory: { section }, edition, lines }: Judged & { readonly edition: Edition },
): Promise<readonly string[]> => {
  const added = lines.filter(({ no }) => no >= edition.from);
  const files = await Promise.all(added.map(({ caseFile }) => findCaseFile(registry, caseFile)));

  return added
    .filter(({ manifest }, at) => {
      const file = files[at];
      return file?.stage !== 'sealed' || file.manifest !== manifest || sectionOf(file.term) !== section;
    })
    .map(({ caseFile }) => caseFile);
};
