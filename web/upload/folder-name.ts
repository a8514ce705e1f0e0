/** What the name of a folder tells of its case file: index, closing day, number, and the rest is the heading. */
import { readDay } from './days.ts';
import { type Described, languageIn, nothingDescribed } from './described.ts';

const index = /^(\d{2}-\d{2})(?=$|[\s_.-])[\s_.-]*/;
const day = /(?<!\d)(\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4})(?!\d)/;
const number = /№\s*([\p{L}\d][\p{L}\d/_-]*)/u;

export const describedByName = (path: string): Described => {
  const name = path.slice(path.lastIndexOf('/') + 1).trim();
  const [, found = ''] = index.exec(name) ?? [];
  const [, closed = ''] = day.exec(name) ?? [];
  const [, numbered = ''] = number.exec(name) ?? [];
  // A folder cannot have a slash in its name: offices write another sign for it.
  const proceeding = numbered.replaceAll('_', '/');
  const rest = name.replace(index, '').replace(day, '').replace(numbered, proceeding).replaceAll('_', ' ');
  const heading = rest.replaceAll(/\s{2,}/g, ' ').replaceAll(/^[\s,.;–-]+|[\s,.;–-]+$/g, '');
  return {
    ...nothingDescribed,
    index: found,
    heading,
    number: proceeding,
    language: languageIn(heading),
    closedOn: readDay(closed) ?? '',
  };
};
