/** What the office says of a file at the door, as it is kept; and days that cannot be. */
import type { KeptCaseFile } from '../../shared/archive/case-file.ts';
import type { Day, Language } from '../../shared/archive/names.ts';
import { type Malformed, malformed } from '../../shared/archive/malformed.ts';
import { accept, type Outcome } from '../../shared/archive/outcome.ts';
import { closingDayFault } from '../../shared/archive/retention.ts';
import type { Opened } from '../../shared/contract/routes/intake.ts';
import { wordOf } from '../../shared/contract/fault-words.ts';

/** A number of volumes of which nothing more is known, or the volumes as told. */
export const volumesOf = (told: Opened['volumes'] = 1): KeptCaseFile['volumes'] =>
  typeof told === 'number' ? Array.from({ length: told }, () => ({})) : told;

/** A closing in the future or before the start is refused at the door (rules.md 2). */
export const judgeDays = (
  file: Pick<KeptCaseFile, 'closedOn' | 'startedOn'>,
  today: Day,
  language: Language,
): Outcome<undefined, Malformed> => {
  if (file.startedOn !== undefined && file.startedOn > today)
    return malformed('/startedOn', wordOf('future', language));
  switch (closingDayFault(file, today)) {
    case 'in-the-future':
      return malformed('/closedOn', wordOf('future', language));
    case 'before-the-start':
      return malformed('/closedOn', wordOf('beforeStart', language));
    case undefined:
      return accept(undefined);
  }
};
