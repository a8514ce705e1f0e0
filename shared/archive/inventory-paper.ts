/** What stands on the paper of an inventory, before it is laid out; its shape is that of `inventory-data.json`. */
import type { Day, InventoryId, PaperLanguage } from './names.ts';
import type { Section } from './inventory.ts';
import type {
  ChamberOnPaper,
  CreatorOnPaper,
  DrafterOnPaper,
  InBothLanguages,
  SigningOnPaper,
} from './papers.ts';

export interface InventoryLineOnPaper {
  readonly no: number | string;
  readonly index: string;
  readonly heading: string;
  readonly startedOn?: Day;
  readonly closedOn?: Day;
  readonly volumes: number;
  readonly sheets?: number;
  readonly term: InBothLanguages;
  readonly article: string;
  readonly note?: string;
}

/** An inventory of case files of one creator, closing year and section (rules 39-41). Numbers stand as entered. */
export interface InventoryPaper {
  readonly schema: 'kz.archive.inventory/1';
  readonly inventory: {
    readonly id: InventoryId;
    readonly number: number;
    readonly edition: number;
    readonly year: number;
    readonly section: Section;
    readonly drawnUpOn: Day;
  };
  readonly language: PaperLanguage;
  readonly chamber: ChamberOnPaper;
  readonly creator: CreatorOnPaper;
  readonly drafter: DrafterOnPaper;
  readonly lines: readonly InventoryLineOnPaper[];
  readonly gaps?: readonly string[];
  readonly misfiled?: readonly string[];
  readonly approver: { readonly office: 'chairman' | 'keeper'; readonly name: string };
  readonly signing: SigningOnPaper;
  readonly demonstration: boolean;
}
