import { describe, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Auditor, anAuditor, type Shell, everyShell } from '../given/auditor.ts';
import { type Bundle, bytesOf } from '../given/bundle-papers.ts';
import { checkpointOver, resummed, signedText } from '../given/bundles.ts';
import { thePage } from '../given/page.ts';
import { leavesOf, log, scene } from './witnessed.ts';

/** Each would leave a file behind, were it run, or end the script with a fault of its own. */
const numbers: Readonly<Record<Shell, readonly string[]>> = {
  dash: ['08'],
  bash: ['findings[$(>ran)]'],
};
const words: Readonly<Record<Shell, readonly string[]>> = {
  // A command of GNU sed that runs others.
  dash: ['x//;s,.*,>ran,e;s/'],
  bash: ['x findings[$(>ran)] x', 'x\\nfindings[$(>ran)] x'],
};

/** From where the script takes what it counts with. */
const counted: readonly (readonly [string, RegExp])[] = [
  ['log/checkpoint.txt', /(?<=\nsize ).*/],
  ['papers/part-1.json', /(?<="act":\{[^}]*"number":)\d+/],
  ['papers/part-1.json', /(?<="checkpoint":\{[^}]*"size":)\d+/],
  ['papers/part-1.json', /(?<="no":)\d+/],
  ['papers/part-1.json', /(?<=,"volumes":)\d+/],
  ['papers/part-1.json', /(?<="total":)\d+/],
  ['papers/part-1.json', /(?<="files":)\d+/],
  ['papers/part-2.json', /(?<="no":)\d+/],
  ['papers/part-2.json', /(?<=,"volumes":)\d+/],
  ['log/file-1.json', /(?<="seq":)\d+/],
  ['log/file-1.json', /(?<="size":)\d+/],
  ['log/consistency.json', /(?<="from":\{[^}]*"size":)\d+/],
  ['log/consistency.json', /(?<="to":\{[^}]*"size":)\d+/],
  ['records/file-1.json', /(?<="act":\{[^}]*"line":)\d+/],
  ['records/file-1.json', /(?<="volumes":)\d+(?=,"year")/],
];

/** From where it takes digests, names, and what goes into patterns. */
const taken: readonly (readonly [string, RegExp])[] = [
  ['log/checkpoint.txt', /(?<=\nlog ).*/],
  ['log/checkpoint.txt', /(?<=\nroot ).*/],
  ['log/checkpoint.txt', /(?<=\nat ).*/],
  ['papers/part-1.json', /(?<="act":\{[^}]*"id":")[^"]*/],
  ['papers/part-1.json', /(?<="origin":")[^"]*/],
  ['papers/part-1.json', /(?<="checkpoint":\{[^}]*"root":")[^"]*/],
  ['papers/part-1.json', /(?<="caseFile":")[^"]*/],
  ['papers/part-1.json', /(?<="heading":")[^"]*/],
  ['papers/part-1.json', /(?<="language":")[^"]*/],
  ['papers/part-2.json', /(?<="caseFile":")[^"]*/],
  ['papers/part-2.json', /(?<="index":")[^"]*/],
  ['papers/part-2.json', /(?<="language":")[^"]*/],
  ['signatures.json', /(?<="act": ")[^"]*/],
  ['signatures.json', /(?<="paper": ")[^"]*/],
  ['log/file-1.json', /(?<="caseFile":")[^"]*/],
  ['log/file-1.json', /(?<="leaf":")[^"]*/],
  ['log/file-1.json', /(?<="path":\[")[^"]*/],
  ['log/consistency.json', /(?<="from":\{[^}]*"root":")[^"]*/],
  ['log/consistency.json', /(?<="path":\[")[^"]*/],
  ['records/file-1.json', /(?<="destroyedAt":")[^"]*/],
  ['SHA256SUMS', /^[0-9a-f]{64}/],
  ['SHA256SUMS', /(?<= {2})VERIFY.md/],
];

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

const at = (files: Bundle, [name, place]: readonly [string, RegExp], command: string): Bundle => {
  const text = textOf(files[name]);
  if (!place.test(text)) throw new Error(`${name} has no ${String(place)}`);
  const changed = { ...files, [name]: bytesOf(text.replace(place, () => command)) };
  return name === 'SHA256SUMS' ? changed : resummed(changed);
};

const withAuditor = async (files: Bundle, shell: Shell, work: (auditor: Auditor) => Promise<void>) => {
  const auditor = anAuditor(files, shell);
  try {
    await work(auditor);
  } finally {
    auditor.clear();
  }
};

const hasRun = ({ folder }: Auditor): boolean => existsSync(join(folder, 'ran'));

describe.each(everyShell)('evidence from somebody who means ill, under %s', (shell) => {
  const places = [
    ...counted.map((place) => [...place, numbers[shell]] as const),
    ...taken.map((place) => [...place, words[shell]] as const),
  ];

  test.concurrent.each(places)(
    '%s: no command in place of %p is run, and none verifies',
    async (name, place, commands) => {
      const { files } = await scene;
      await withAuditor(files, shell, async (auditor) => {
        for (const command of commands) {
          auditor.put(at(files, [name, place], command));
          const { code, out } = await auditor.sh('sh ./verify.sh .');
          expect([command, code, out, hasRun(auditor)]).toEqual([command, 1, out, false]);
        }
      });
    },
    180_000,
  );

  const otherNumbers = ['findings[$(>ran)]', '08', '99999999999999999999'];

  test.concurrent(
    'neither a kept checkpoint, nor leaves, nor proofs from others can have a command run',
    async () => {
      const { files, kept } = await scene;
      const proof = textOf(files['log/consistency.json']);
      await withAuditor(files, shell, async (auditor) => {
        for (const command of otherNumbers) {
          auditor.put({
            'good.txt': kept.text,
            'kept.txt': textOf(kept.text).replace(/size \d+/, () => `size ${command}`),
            'leaves.txt': leavesOf(log).replace(/.*/, () => command),
            'proof.json': proof.replace(/"size":\d+/g, () => `"size":${command}`),
          });
          for (const asked of ['-e kept.txt', '-e good.txt -c proof.json', '-e good.txt -l leaves.txt'])
            expect([asked, (await auditor.sh(`sh ./verify.sh ${asked} .`)).code]).toEqual([asked, 1]);
          expect([command, hasRun(auditor)]).toEqual([command, false]);
        }
      });
    },
    180_000,
  );

  test.concurrent(
    'the commands of the page count with numbers alone',
    async () => {
      const { files, seal } = await scene;
      const { command: line } = thePage('docs/verify.md');
      const { text } = await signedText(checkpointOver(log), seal);
      const own = { 'record.json': 'records/file-1.json', 'proof.json': 'log/file-1.json' };
      await withAuditor({ 'verify.sh': files['verify.sh']! }, shell, async (auditor) => {
        for (const [name, from] of Object.entries(own)) auditor.put({ [name]: files[from]! });
        auditor.put({ 'consistency.json': files['log/consistency.json']!, 'leaves.txt': leavesOf(log) });
        for (const command of otherNumbers) {
          const hostile = textOf(text).replace(/size \d+/, () => `size ${command}`);
          auditor.put({ 'checkpoint.txt': hostile, 'earlier.txt': hostile });
          for (const one of ['climb', 'root_of', 'continues']) {
            const { code, out } = await auditor.sh(`${line('> tree.sh')}\n${line(one)}`);
            expect([one, code, out, hasRun(auditor)]).toEqual([one, 1, '', false]);
          }
        }
      });
    },
    180_000,
  );
});
