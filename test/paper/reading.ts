/** Reading papers back with the tools an auditor has: poppler, and Preflight of PDFBox. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outcome } from '../../shared/archive/outcome.ts';
import type { Printed } from '../../shared/ports/printer.ts';

export const printed = (outcome: Outcome<Printed>): Printed => {
  if (!outcome.accepted) throw new Error(`Refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.value;
};

const runs = (command: string, ...args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).error === undefined;

export const poppler = ['pdftotext', 'pdfdetach', 'pdfinfo'].every((tool) => runs(tool, '-v'));

const inFolder = <Result>(work: (folder: string) => Result): Result => {
  const folder = mkdtempSync(join(tmpdir(), 'papers-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const withFile = <Result>(pdf: Uint8Array, work: (path: string, folder: string) => Result): Result =>
  inFolder((folder) => {
    const path = join(folder, 'paper.pdf');
    writeFileSync(path, pdf);
    return work(path, folder);
  });

const plenty = { maxBuffer: 256 * 1024 * 1024, encoding: 'utf8' } as const;

/** The text of each page, lines as they stand. */
export const pagesOf = (pdf: Uint8Array): readonly string[] =>
  withFile(pdf, (path) =>
    execFileSync('pdftotext', ['-layout', '-enc', 'UTF-8', path, '-'], plenty).split('\f').slice(0, -1),
  );

/** The text in reading order, every run of spaces and line ends as one space. */
export const textOf = (pdf: Uint8Array): string =>
  withFile(pdf, (path) =>
    execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-'], plenty).replace(/\s+/gu, ' '),
  );

export const attachmentOf = (pdf: Uint8Array, name: string): Uint8Array =>
  withFile(pdf, (path, folder) => {
    execFileSync('pdfdetach', ['-saveall', '-o', folder, path], { stdio: 'pipe' });
    return readFileSync(join(folder, name));
  });

export const propertiesOf = (pdf: Uint8Array): string =>
  withFile(pdf, (path) => execFileSync('pdfinfo', ['-isodates', path], { ...plenty, env: { TZ: 'UTC' } }));

const jars = [
  'preflight',
  'pdfbox2',
  'fontbox2',
  'xmpbox',
  'commons-logging',
  'jaxb-api',
  'commons-io',
  'javax.activation',
  'jaxb-runtime',
  'jaxb-core',
  'jaxb-impl',
  'istack-commons-runtime',
].map((jar) => `/usr/share/java/${jar}.jar`);

/** What Preflight needs and this machine lacks; nothing where it can run. */
export const preflightLacks: readonly string[] = [
  ...(runs('java', '-version') ? [] : ['java']),
  ...(existsSync('/usr/share/java/preflight.jar') ? [] : ['libpdfbox2-java']),
];

/** What Preflight says of each file: one paragraph a file. */
export const preflight = (files: Readonly<Record<string, Uint8Array>>): readonly string[] =>
  inFolder((folder) => {
    for (const [name, pdf] of Object.entries(files)) writeFileSync(join(folder, `${name}.pdf`), pdf);
    const main = 'org.apache.pdfbox.preflight.Validator_A1b';
    const { stdout } = spawnSync('java', ['-cp', jars.join(':'), main, 'batch', folder], plenty);
    return stdout.split('\n\n').filter((said) => said.trim() !== '');
  });
