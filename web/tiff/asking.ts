/** What the page asks of the worker that takes a TIFF apart, and what it is told. */
export interface AskedSheet {
  /** Where the document lies. */
  readonly location: string;
  /** From 0. */
  readonly sheet: number;
}

export type ToldSheet =
  | { readonly sheet: number; readonly sheets: number; readonly picture: ImageBitmap }
  | { readonly failed: true };
