/** What papers the demonstration has, and what is filled into them. */
/** What differs from one paper to the next. */
export interface Particulars {
  /** Number of the proceeding. */
  readonly proceeding: string;
  /** As it is printed: `15.03.2021`. */
  readonly date: string;
  /** As it is printed: `125 300`. */
  readonly sum: string;
  readonly debtor: string;
  readonly recoveror: string;
  readonly agent: string;
}

export interface PaperText {
  readonly title: string;
  readonly paragraphs: (of: Particulars) => readonly string[];
}

export const demoPaperKinds = [
  'initiation',
  'notice',
  'inquiry',
  'bank-answer',
  'arrest',
  'inventory-act',
  'receipt',
  'application',
  'completion',
] as const;
export type DemoPaperKind = (typeof demoPaperKinds)[number];

export type Texts = Readonly<Record<DemoPaperKind, PaperText>>;
