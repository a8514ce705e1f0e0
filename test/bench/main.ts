/** `npm run bench [name]`: runs the benchmarks, prints a table of each and writes `bench-out/<name>.json`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dynamoMissing } from '../lanes/dynamodb.ts';

interface Outcome {
  readonly rows: readonly object[];
  /** What the benchmark promises and did not keep. */
  readonly faults: readonly string[];
}

const benches: Readonly<Record<string, () => Promise<Outcome>>> = {
  sweep: async () => (await import('./sweep.ts')).bench(),
  destroy: async () => (await import('./destroy.ts')).bench(),
  pages: async () => (await import('./pages.ts')).bench(),
};

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const inColumns = (rows: readonly object[]): readonly string[] => {
  const names = Object.keys(rows[0] ?? {});
  const cells = [names, ...rows.map((row) => Object.values(row).map(String))];
  const widths = names.map((_, at) => Math.max(...cells.map((line) => (line[at] ?? '').length)));
  return cells.map((line) => line.map((cell, at) => cell.padStart(widths[at] ?? 0)).join('  '));
};

const run = async (name: string): Promise<boolean> => {
  const bench = benches[name];
  if (!bench) {
    say(`There is no benchmark ${name}; there are: ${Object.keys(benches).join(', ')}.`);
    return false;
  }
  const { rows, faults } = await bench();
  say(`\n${name}`);
  inColumns(rows).forEach(say);
  faults.forEach((fault) => say(`FAULT: ${fault}`));
  mkdirSync('bench-out', { recursive: true });
  writeFileSync(`bench-out/${name}.json`, `${JSON.stringify({ rows, faults }, null, 2)}\n`);
  return faults.length === 0;
};

const missing = dynamoMissing();
const asked = process.argv.slice(2);
let good = missing === undefined;
if (missing !== undefined) say(`The benchmarks cannot run: ${missing}.`);
else for (const name of asked.length > 0 ? asked : Object.keys(benches)) good = (await run(name)) && good;
process.exitCode = good ? 0 : 1;
