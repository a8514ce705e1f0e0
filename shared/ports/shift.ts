/** How long a work may go on that an operator started: it ends between two steps, and goes on when it is started again. */
export interface Shift {
  /** No new step is begun. */
  readonly isOver: () => boolean;
}

export const endlessShift: Shift = { isOver: () => false };
