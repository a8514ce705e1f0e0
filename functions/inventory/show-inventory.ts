/** Shows an inventory with a page of its lines; what became of each file is read from the file itself. */
import type { CaseFile } from '../../shared/archive/case-file.ts';
import { dayOf } from '../../shared/archive/day.ts';
import { approverOf } from '../../shared/archive/inventory.ts';
import { accept, type Outcome } from '../../shared/archive/outcome.ts';
import { MalformedCursor } from '../../shared/ports/faults.ts';
import type { Registry } from '../../shared/ports/registry.ts';
import type { Shown, Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { findCaseFile } from '../../shared/register/case-files.ts';
import type { Inventory, InventoryLine, PaperApproval } from '../../shared/register/inventories.ts';
import { inventoryLines } from '../../shared/register/inventory-lines.ts';
import { findVisibleInventory, type VisibleInventory } from './visible-inventory.ts';

export const showInventory: Story<Pick<World, 'registry' | 'clock'>, VisibleInventory, undefined> = {
  find: findVisibleInventory,
  show: ({ registry }, { subject, query }) => showing(registry, subject.inventory, pageAsked(query)),
};

interface PageOfLines {
  readonly limit?: number;
  /** Where the page before ended. */
  readonly cursor?: string;
  readonly status?: number;
}

const pageAsked = ({ limit, cursor }: Readonly<Record<string, string>>): PageOfLines => ({
  ...(limit === undefined ? {} : { limit: Number(limit) }),
  ...(cursor === undefined ? {} : { cursor }),
});

export const showing = async (
  registry: Registry,
  inventory: Inventory,
  { limit = 200, cursor, status }: PageOfLines = {},
): Promise<Outcome<Shown>> => {
  const lines = await inventoryLines(registry, inventory);
  const after = cursor === undefined ? 0 : lineAt(inventory, cursor);
  const page = lines.slice(after, after + limit);
  const files = await Promise.all(page.map(({ caseFile }) => findCaseFile(registry, caseFile)));
  const more = after + limit < lines.length;
  const json = {
    ...summaryOf(inventory),
    lines: page.map((line, at) => shownLine(line, files[at])),
    ...(more ? { linesCursor: cursorAfter(inventory, after + limit) } : {}),
    total: lines.length,
    volumes: lines.reduce((sum, { volumes }) => sum + volumes, 0),
  };

  return accept({ json, ...(status === undefined ? {} : { status }) });
};

/** Without its lines. */
export const summaryOf = ({ editions, ...inventory }: Inventory) => {
  const { id, number, stage, creator, keeper, year, section } = inventory;
  const newest = editions.at(-1);
  const approval = newest?.approval;
  return {
    ...{ id, number, stage, creator, keeper, year, section },
    edition: editions.length,
    digest: newest?.digest,
    drawnUpOn: newest?.drawnUpOn,
    drawnUpBy: newest?.drawnUpBy,
    approver: approverOf(section),
    ...(approval && {
      approvedOn: approval.on,
      approvedBy: approval.by,
      statedEmpty: approval.statedEmpty,
      ...(approval.onPaper && { approvedOnPaper: onPaperShown(approval.onPaper) }),
    }),
  };
};

const onPaperShown = ({ number, datedOn, body, scan, paper }: PaperApproval) => ({
  ...{ number, datedOn, body, scan, sha256: paper.sha256 },
});

const shownLine = ({ no, caseFile, index, volumes }: InventoryLine, file: CaseFile | undefined) => ({
  ...{ no, caseFile, index, volumes },
  ...(file && { stage: file.stage, ...markOf(file) }),
});

/** The line is marked with the act by which its file was destroyed (rules.md 9). */
const markOf = (file: CaseFile) =>
  file.stage === 'destroyed'
    ? { destroyed: { ...file.act, on: dayOf(file.destroyedAt) } }
    : { heading: file.heading };

const cursorAfter = ({ id, v }: Inventory, line: number): string =>
  Buffer.from(`${id}#${v}#${line}`).toString('base64url');

const lineAt = ({ id, v }: Inventory, cursor: string): number => {
  const [of, version, line] = Buffer.from(cursor, 'base64url').toString().split('#');
  if (of !== id || version !== String(v) || !/^\d{1,6}$/.test(line ?? ''))
    throw new MalformedCursor('The cursor belongs to another list.');

  return Number(line);
};
