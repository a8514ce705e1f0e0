/** What has just been done. It takes the focus, for the button that did it is gone. */
import { useEffect, useRef } from 'preact/hooks';

interface DoneProps {
  /** `at` counts, so that the same words are said again. */
  readonly said: { readonly text: string; readonly at: number };
}

export const DoneBanner = ({ said: { text, at } }: DoneProps) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (at > 0) box.current?.focus();
  }, [at]);
  return (
    <div ref={box} role="status" tabIndex={-1} class={text === '' ? '' : 'done-banner'}>
      {text}
    </div>
  );
};
