/** What stands on the paper of an order, before it is laid out; its shape is that of `order-data.json`. */
import type { Day, PaperLanguage, Sha256 } from './names.ts';
import type {
  ActOnPaper,
  ChamberOnPaper,
  CreatorOnPaper,
  HeadOnPaper,
  InBothLanguages,
  NumberedPaper,
  PresentOnPaper,
  SigningOnPaper,
} from './papers.ts';

/** The order of the head by which destruction begins (rule 51). */
export interface OrderPaper {
  readonly schema: 'kz.archive.order/1';
  readonly order: NumberedPaper;
  readonly language: PaperLanguage;
  readonly chamber: ChamberOnPaper;
  readonly place: InBothLanguages;
  readonly act: Omit<ActOnPaper, 'place'> & { readonly approvedOn: Day };
  readonly partOne: { readonly sha256: Sha256 };
  readonly creator: CreatorOnPaper;
  readonly files: number;
  readonly volumes: number;
  readonly commission: readonly PresentOnPaper[];
  readonly head: HeadOnPaper;
  readonly signing: SigningOnPaper;
  readonly demonstration: boolean;
}
