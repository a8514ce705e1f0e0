/** Approves the newest edition of an inventory; with that its files are entered (rules 41, 47). */
import { approverOf } from '../../shared/archive/inventory.ts';
import type { InventoryPaper } from '../../shared/archive/inventory-paper.ts';
import type { PaperLanguage } from '../../shared/archive/names.ts';
import { onlyFor } from '../../shared/archive/not-permitted.ts';
import { accept, type Outcome, refuse } from '../../shared/archive/outcome.ts';
import { actsForKeeper } from '../../shared/archive/visibility.ts';
import { TransientFault } from '../../shared/ports/faults.ts';
import type { Printer } from '../../shared/ports/printer.ts';
import type { Story, Told } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { fileFact } from '../../shared/register/facts.ts';
import {
  type Edition,
  findInventory,
  type Inventory,
  type InventoryApproval,
  replaceInventory,
  standsApproved,
} from '../../shared/register/inventories.ts';
import { inventoryLines } from '../../shared/register/inventory-lines.ts';
import { keepPaper } from '../../shared/register/kept-papers.ts';
import { enterCaseFiles, isEnteredAtOnce } from './enter-case-files.ts';
import { changedSince, judgeApproval } from './judge-approval.ts';
import { type Approving, paperOf } from './paper-of.ts';
import { showing } from './show-inventory.ts';
import { findVisibleInventory, type VisibleInventory } from './visible-inventory.ts';

export type ApprovalNeeds = Pick<World, 'registry' | 'clock' | 'newId' | 'papers' | 'demonstration'> & {
  readonly print: Printer<InventoryPaper, PaperLanguage>;
};

interface ApprovalBody {
  /** The approver states that there are no files. */
  readonly empty?: true;
}

type Asked = Told<VisibleInventory, ApprovalBody>;

export const approveInventory: Story<ApprovalNeeds, VisibleInventory, ApprovalBody> = {
  find: findVisibleInventory,
  may: ({ clock }, { subject: { inventory, roster }, caller: { person } }) => {
    if (approverOf(inventory.section) === 'keeper')
      return actsForKeeper(person, inventory, clock.today()) ? undefined : onlyFor('keeper');
    return roster?.chairman === person.id ? undefined : onlyFor('erc-chairman');
  },
  act: (needs, told) => approve(needs, told),
  show: async ({ registry }, { subject }) => {
    const inventory = await findInventory(registry, subject.inventory.id);
    return inventory ? showing(registry, inventory) : refuse({ code: 'InventoryUnknown' });
  },
};

const ATTEMPTS = 5;

const approve = async (needs: ApprovalNeeds, told: Asked): Promise<Outcome<undefined>> => {
  const { id } = told.subject.inventory;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const inventory = await findInventory(needs.registry, id);
    const edition = inventory?.editions.at(-1);
    if (!inventory || !edition) return refuse({ code: 'InventoryUnknown' });
    if (edition.approval) return accept(undefined);
    const lines = await inventoryLines(needs.registry, inventory);
    const approving: Approving = { inventory, edition, lines, approver: told.caller.person };
    const judged = await judgeApproval(needs, approving, told.body.empty === true);
    if (!judged.accepted) return judged;
    const changed = await changedSince(needs.registry, approving);
    if (changed.length > 0) return refuse({ code: 'InventoryOutdated', caseFiles: changed });
    const papers = await printed(needs, approving);
    if (!papers.accepted) return papers;
    const approval = {
      by: told.caller.person.id,
      at: needs.clock.now(),
      on: needs.clock.today(),
      statedEmpty: told.body.empty === true,
      papers: papers.value,
    };
    if (await filed(needs, { inventory, edition, approval })) return accept(undefined);
  }
  throw new TransientFault(`the inventory ${id} is being changed by others`);
};

const printed = async (
  needs: ApprovalNeeds,
  approving: Approving,
): Promise<Outcome<NonNullable<InventoryApproval['papers']>>> => {
  const dataIn = await paperOf(needs, approving);
  const { id, editions } = approving.inventory;
  const print = async (language: PaperLanguage) => {
    const drawn = await needs.print(dataIn(language), language);
    if (!drawn.accepted) return drawn;
    const key = `inventories/${id}/${editions.length}-${language}.pdf`;
    // Approving again after a lost race keeps no second version under lock.
    return accept(await keepPaper(needs.papers, key, drawn.value.pdf));
  };
  const [kk, ru] = [await print('kk'), await print('ru')];
  if (!kk.accepted) return kk;

  return ru.accepted ? accept({ kk: kk.value, ru: ru.value }) : ru;
};

interface Approved {
  readonly inventory: Inventory;
  readonly edition: Edition;
  readonly approval: InventoryApproval;
}

/** Files the approval and enters the files; false where somebody changed the inventory meanwhile. */
const filed = async (needs: ApprovalNeeds, { inventory, edition, approval }: Approved): Promise<boolean> => {
  const { editions, id } = inventory;
  const fact = needs.newId();
  const after: Inventory = {
    ...inventory,
    stage: 'approved',
    editions: [...editions.slice(0, -1), { ...edition, approval }],
  };
  const done = await needs.registry.commit({
    puts: [
      replaceInventory(inventory, after),
      fileFact(
        { name: 'InventoryApproved', inventory: id, edition: editions.length },
        { id: fact, at: needs.clock.now() },
      ),
    ],
    updates: [standsApproved(after)],
  });
  if (!done.committed) return false;
  // A crash before this is done leaves the fact owed, and the work takes it up.
  if (isEnteredAtOnce(edition)) await enterCaseFiles(needs, fact);

  return true;
};
