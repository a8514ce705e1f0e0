/** The commands of a page for people who have a shell. */
import { expect } from '@jest/globals';
import { readFileSync } from 'node:fs';

export interface Page {
  readonly commands: readonly string[];
  /** The only one with these words. */
  readonly command: (containing: string) => string;
}

export const thePage = (path: string): Page => {
  const commands = [...readFileSync(path, 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block]) =>
    block!.trim(),
  );
  const command = (containing: string): string => {
    const found = commands.filter((one) => one.includes(containing));
    expect(found).toHaveLength(1);
    return found[0]!;
  };
  return { commands, command };
};
