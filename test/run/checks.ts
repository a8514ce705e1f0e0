/** What is checked without running the product: types, lint, formatting, walls. */
import { run } from './command.ts';

export interface Checked {
  readonly name: string;
  readonly passed: boolean;
}

const node = process.execPath;
const tool = (path: string, ...args: readonly string[]) => ['--no-warnings', `node_modules/${path}`, ...args];
const sources = ['infra', 'functions', 'shared', 'test', 'web'];

const all = [
  { name: 'types', args: tool('typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json') },
  { name: 'types of infra', args: tool('typescript/bin/tsc', '--noEmit', '-p', 'infra/tsconfig.json') },
  { name: 'types of the pages', args: tool('typescript/bin/tsc', '--noEmit', '-p', 'web/tsconfig.json') },
  { name: 'lint', args: tool('eslint/bin/eslint.js', '--max-warnings=0', ...sources) },
  { name: 'formatting', args: tool('prettier/bin/prettier.cjs', '--check', '.', '--log-level=warn') },
  {
    name: 'walls',
    args: tool(
      'dependency-cruiser/bin/dependency-cruiser.mjs',
      ...sources,
      '--config',
      '.dependency-cruiser.cjs',
    ),
  },
];

/** Two at a time: that is how many cores the smallest machine has. */
export const checks = async (say: (line: string) => void): Promise<readonly Checked[]> => {
  const waiting = [...all];
  const done: Checked[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { code, output } = await run(node, next.args);
      if (code !== 0) say(output.trim());
      say(`${code === 0 ? 'ok    ' : 'FAILED'} ${next.name}`);
      done.push({ name: next.name, passed: code === 0 });
    }
  };
  await Promise.all([work(), work()]);
  return done;
};
