import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ApprovalNeeds, approveInventory } from '../../functions/inventory/approve-inventory.ts';
import { compileInventory, type InventoryBody } from '../../functions/inventory/compile-inventory.ts';
import { listInventories } from '../../functions/inventory/list-inventories.ts';
import { showInventory } from '../../functions/inventory/show-inventory.ts';
import type { KeptCaseFile } from '../../shared/archive/case-file.ts';
import type { CaseFileId, Sha256 } from '../../shared/archive/names.ts';
import { accept } from '../../shared/archive/outcome.ts';
import type { Person } from '../../shared/archive/people.ts';
import type { TermRule } from '../../shared/archive/term.ts';
import { openFileStores } from '../../shared/embedded/file-stores.ts';
import type { World } from '../../shared/ports/world.ts';
import { caseFileItem, findCaseFile } from '../../shared/register/case-files.ts';
import { aCaseFile } from './case-files.ts';
import { aChamber, type ChamberGiven } from './chamber.ts';
import { ask } from './requests.ts';

/** The inventory room of the demo chamber; papers are their data as text. */
export interface InventoryRoom extends ChamberGiven {
  readonly needs: ApprovalNeeds & Pick<World, 'intake'>;
  /** Files a sealed case file of somebody. */
  readonly sealed: (of: Person, more?: Partial<KeptCaseFile>) => Promise<KeptCaseFile>;
  readonly stageOf: (file: KeptCaseFile) => Promise<string | undefined>;
  readonly compile: (by: string, body: InventoryBody) => ReturnType<typeof ask>;
  readonly approve: (by: string, inventory: unknown, body?: { empty?: true }) => ReturnType<typeof ask>;
  readonly list: (by: string, query?: Record<string, string>) => ReturnType<typeof ask>;
  readonly show: (by: string, inventory: unknown, query?: Record<string, string>) => ReturnType<typeof ask>;
  readonly close: () => void;
}

export const anInventoryRoom = async (today: string): Promise<InventoryRoom> => {
  const chamber = await aChamber(today);
  const { registry, clock, newId, user } = chamber;
  const folder = mkdtempSync(join(tmpdir(), 'inventory-'));
  const urls = { origin: () => 'http://127.0.0.1:1', secret: Buffer.alloc(32, 1) };
  const { papers, intake } = await openFileStores(folder, { clock, urls });
  const print: ApprovalNeeds['print'] = (data) => {
    const bytes = Buffer.from(JSON.stringify(data));
    return Promise.resolve(accept({ pdf: bytes, data: bytes }));
  };
  const needs = { registry, clock, newId, papers, intake, demonstration: true, print };
  const params = (inventory: unknown) => ({ params: { inventory: String(inventory) } });

  return {
    ...chamber,
    needs,
    sealed: async (of, more = {}) => {
      const file = aCaseFile({
        id: newId() as CaseFileId,
        chamber: of.chamber,
        creator: of.id,
        keeper: of.id,
        stage: 'sealed',
        manifest: 'ab'.repeat(32) as Sha256,
        ...more,
      });
      await registry.commit({ puts: [{ item: caseFileItem(file) }] });
      return file;
    },
    stageOf: async ({ id }) => (await findCaseFile(registry, id))?.stage,
    compile: async (by, body) => ask(compileInventory, needs, { by: await user(by), body }),
    approve: async (by, inventory, body = {}) =>
      ask(approveInventory, needs, { by: await user(by), body, ...params(inventory) }),
    list: async (by, query = {}) => ask(listInventories, needs, { by: await user(by), query }),
    show: async (by, inventory, query = {}) =>
      ask(showInventory, needs, { by: await user(by), query, ...params(inventory) }),
    close: () => {
      registry.close();
      rmSync(folder, { recursive: true });
    },
  };
};

const ground = {
  list: 'list-1',
  article: '12',
  appraisalMark: false,
  personnel: false,
  confirmed: true,
};

/** Terms of the files that tests tell apart by section. */
export const terms = {
  threeYears: { ...ground, kind: 'years', years: 3 },
  elevenYears: { ...ground, kind: 'years', years: 11 },
  personnel: { ...ground, kind: 'years', years: 75, personnel: true },
  permanent: { ...ground, kind: 'permanent' },
  unknown: { ...ground, kind: 'unknown', why: 'no-such-line' },
  reviewed: { ...ground, kind: 'years', years: 5, appraisalMark: true },
} as const satisfies Record<string, TermRule>;
