/** What the service is asked to draw up, from what was chosen on the page. */
import type { BodyOf } from '../../../shared/contract/routes/client.ts';
import type { DueFile, LeftOutReasons } from './due-files.tsx';
import type { Manner } from './how-drawn.tsx';

interface Chosen {
  readonly creator: string;
  /** What is shown. */
  readonly items: readonly DueFile[];
  readonly leftOut: LeftOutReasons;
  readonly manner: Manner;
  readonly replaces: string | undefined;
}

/** Where all is taken the service itself looks what is due; what is left out goes along with its reasons. */
export const bodyOf = (chosen: Chosen): BodyOf<'drawUpAct'> => {
  const { creator, items, leftOut, replaces } = chosen;
  const { language, place, isAll } = chosen.manner;
  const included = items.filter(({ id }) => leftOut[id] === undefined).map(({ id }) => id);
  const exclude = Object.entries(leftOut).map(([caseFile, reason]) => ({ caseFile, reason }));
  return {
    language,
    creator,
    ...(place.trim() === '' ? {} : { place }),
    ...(isAll ? {} : { caseFiles: included }),
    ...(exclude.length === 0 ? {} : { exclude }),
    ...(replaces === undefined ? {} : { replaces }),
  };
};
