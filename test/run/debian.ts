/** Programs from Debian that the tests need: installed where we may, named where we may not. */
import { existsSync } from 'node:fs';
import { run } from './command.ts';

interface Needed {
  readonly packages: readonly string[];
  readonly there: () => Promise<boolean>;
  readonly for: string;
}

const onPath = (name: string) => async (): Promise<boolean> =>
  (await run('sh', ['-c', `command -v ${name}`])).code === 0;

const needed: readonly Needed[] = [
  { packages: ['default-jre-headless'], there: onPath('java'), for: 'DynamoDB Local and PDFBox' },
  { packages: ['ceph-mon', 'ceph-osd', 'radosgw'], there: onPath('radosgw'), for: 'the S3 lane' },
  { packages: ['poppler-utils'], there: onPath('pdftotext'), for: 'reading papers back' },
  { packages: ['qpdf'], there: onPath('qpdf'), for: 'encrypted and linearised scans' },
  { packages: ['openssl'], there: onPath('openssl'), for: 'verifying records' },
  {
    packages: ['chromium', 'fonts-dejavu-core'],
    there: onPath('chromium'),
    for: 'the pages in a real browser',
  },
  {
    packages: ['libpdfbox2-java', 'libjaxb-java'],
    there: () =>
      Promise.resolve(
        existsSync('/usr/share/java/preflight.jar') && existsSync('/usr/share/java/jaxb-api.jar'),
      ),
    for: 'PDFBox Preflight',
  },
];

const missingOnes = async (): Promise<readonly Needed[]> => {
  const there = await Promise.all(needed.map((one) => one.there()));
  return needed.filter((_, at) => !there[at]);
};

/** Answers what it did, or what somebody has to do, one line each. */
export const installMissing = async (): Promise<readonly string[]> => {
  const missing = await missingOnes();
  if (missing.length === 0) return [];
  const names = missing.flatMap(({ packages }) => packages);
  const mayInstall = process.getuid?.() === 0 && (await onPath('apt-get')());
  if (!mayInstall)
    return missing.map(
      (one) => `missing, for ${one.for}: as root, apt-get install ${one.packages.join(' ')}`,
    );

  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], env);
  const { code, output } = await run(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...names],
    env,
  );
  return code === 0
    ? [`installed: ${names.join(' ')}`]
    : [`could not install ${names.join(' ')}: ${output.trim()}`];
};
