/** Reading JSON, and telling where it is none. */
import type { Language } from '../archive/names.ts';
import { malformed, wordOf } from './forms.ts';

/** Undefined when it is not JSON; JSON itself cannot say undefined. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

export const notJson = (text: string, language: Language) => {
  const at = readableUpTo(text);
  const lines = text.slice(0, at).split('\n');
  const word = wordOf(at === text.length ? 'unfinishedJson' : 'notJson', language);
  const column = (lines.at(-1)?.length ?? 0) + 1;
  return malformed('', word.replace('{line}', String(lines.length)).replace('{column}', String(column)));
};

/** How much of the text could still become JSON. The parser names the place of some errors only, so it is looked for. */
const readableUpTo = (text: string): number => {
  let [readable, unreadable] = [0, text.length + 1];
  while (unreadable - readable > 1) {
    const middle = Math.floor((readable + unreadable) / 2);
    if (couldGoOn(text.slice(0, middle))) readable = middle;
    else unreadable = middle;
  }
  return readable;
};

const couldGoOn = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const { message } = error as Error; // what JSON.parse throws
    return (
      /end of JSON input|Unterminated string/.test(message) ||
      new RegExp(`at position ${text.length}\\b`).test(message)
    );
  }
};
