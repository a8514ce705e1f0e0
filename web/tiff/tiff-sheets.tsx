/** A TIFF in its place on the page, turned sheet by sheet. */
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { useWords } from '../say/language.ts';
import { useTiff } from './use-tiff.ts';
import { tiffWords } from './words.ts';

interface TiffProps {
  readonly location: string;
  readonly title: string;
}

export const TiffSheets = ({ location, title }: TiffProps) => {
  const say = useWords(tiffWords);
  const { shown, canvas, show } = useTiff(location);
  const place = useRef<HTMLParagraphElement>(null);
  const [sheet, sheets] = shown.at === 'shown' ? [shown.sheet, shown.sheets] : [0, 0];
  const before = useRef(sheet);
  useEffect(() => {
    // Who moved on hears where he is, and keeps his place when a button is gone.
    if (before.current !== sheet) place.current?.focus();
    before.current = sheet;
  }, [sheet]);
  if (shown.at === 'failed') return <p class="govuk-inset-text">{say('failed')}</p>;
  const where = sheets === 0 ? say('wait') : say('sheet', { at: String(sheet + 1), n: String(sheets) });
  return (
    <>
      <p class="govuk-body" ref={place} tabIndex={-1}>
        {where}
      </p>
      <div class="govuk-button-group">
        {sheet > 0 ? (
          <Button kind="secondary" onClick={() => show(sheet - 1)}>
            {say('before')}
          </Button>
        ) : null}
        {sheet < sheets - 1 ? (
          <Button kind="secondary" onClick={() => show(sheet + 1)}>
            {say('after')}
          </Button>
        ) : null}
      </div>
      <div class="paper__sheet" tabIndex={0}>
        <canvas ref={canvas} role="img" aria-label={`${title}. ${where}`} />
      </div>
    </>
  );
};
