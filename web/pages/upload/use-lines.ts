/** The lines of a year's nomenclature; undefined until they are there. */
import { useEffect, useState } from 'preact/hooks';
import { type Line, linesOf } from '../../upload/nomenclatures.ts';

export const useLines = (year: string): readonly Line[] | undefined => {
  const [lines, set] = useState<{ readonly year: string; readonly lines: readonly Line[] }>();
  useEffect(() => {
    let isWanted = true;
    void linesOf(year).then((found) => {
      if (isWanted) set({ year, lines: found });
    });
    return () => {
      isWanted = false;
    };
  }, [year]);
  return lines?.year === year ? lines.lines : undefined;
};
