/** A button that does one thing, and cannot be pressed again while it is being done. */
import type { ComponentChildren } from 'preact';
import type { Doing } from '../api/use-doing.ts';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick?: (() => void) | undefined;
  readonly doing?: Doing | undefined;
  readonly kind?: 'secondary' | 'warning' | undefined;
  readonly submits?: boolean | undefined;
}

export const Button = ({ children, onClick, doing, kind, submits }: ButtonProps) => {
  const isBusy = doing?.state === 'busy';
  return (
    <button
      type={submits ? 'submit' : 'button'}
      class={`govuk-button ${kind === undefined ? '' : `govuk-button--${kind}`}`}
      // Not disabled: who reaches it by keyboard keeps the place.
      aria-disabled={isBusy}
      onClick={isBusy || !onClick ? undefined : onClick}
    >
      {children}
    </button>
  );
};
