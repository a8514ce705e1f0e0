/** What must be answered before the page goes on. Closing it by Escape is an answer too. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

export const Dialog = ({ title, isOpen, onClose, children }: DialogProps) => {
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = box.current;
    if (isOpen && dialog && !dialog.open) dialog.showModal();
    if (!isOpen) dialog?.close();
  }, [isOpen]);
  return (
    <dialog class="dialog" ref={box} aria-labelledby={id} onClose={onClose}>
      <h2 class="govuk-heading-m" id={id}>
        {title}
      </h2>
      {isOpen ? children : null}
    </dialog>
  );
};
