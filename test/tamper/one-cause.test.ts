import { describe, expect, test } from '@jest/globals';
import { verifyBundle } from '../../shared/signature/verify-bundle.ts';
import { inWords } from '../../shared/signature/verify-words.ts';
import { anAuditor, shells } from '../given/auditor.ts';
import type { Bundle } from '../given/bundle-papers.ts';
import { resummed, zipped } from '../given/bundles.ts';
import { flipped, replaced } from './hands.ts';
import { scene } from './witnessed.ts';

const now = new Date('2027-01-01T00:00:00Z');

/** The findings as people read them, and what they are told in the last line. */
const toldOf = async (files: Bundle, root?: string) => {
  const verdict = await verifyBundle({ bundle: zipped(files), now, ...(root === undefined ? {} : { root }) });
  const words = inWords(verdict, 'en');
  const scripts = await Promise.all(
    shells.map(async (shell) => {
      const auditor = anAuditor({}, shell);
      for (const [name, content] of Object.entries(files)) auditor.put({ [`act/${name}`]: content });
      auditor.put({ 'chamber.pem': root ?? '' });
      const asked = root === undefined ? '' : '-r ../chamber.pem';
      return auditor.sh(`cd act && sh verify.sh ${asked} .`).finally(() => auditor.clear());
    }),
  );
  for (const { code, out } of scripts) expect([code, out]).toEqual([1, scripts[0]!.out]);
  const script = scripts[0]!.out.trimEnd().split('\n');
  return {
    words: words
      .filter((line) => /^ {2}\w+ {2}/.test(line))
      .map((line) =>
        line
          .trim()
          .replace(/: .*? {2}(?=\()|: .*$/, '  ')
          .trim(),
      ),
    script: script.flatMap((line) => /^FAILED {2}(.*)/.exec(line)?.[1]?.replace('./', '') ?? []),
    ends: [words.at(-1)!.split(' Findings: ')[1], script.at(-1)!.split(', ')[1]],
  };
};

describe('one fault is told once, with how often it is found', () => {
  test.concurrent(
    'a byte of part one altered: the file first, and one line for all who name the paper',
    async () => {
      const files = flipped('papers/part-1.ru.pdf')(await scene);
      const { words, script, ends } = await toldOf(files);

      expect(script).toEqual([
        'FileAltered  papers/part-1.ru.pdf',
        'PartOneDiffers  papers/part-2.json  (and 4 more)',
      ]);
      // Each vote names the paper too.
      expect(words).toEqual([
        'FileAltered  papers/part-1.ru.pdf',
        expect.stringMatching(/^PartOneDiffers {2}papers\/part-2\.json {2}\(and \d more\)$/),
      ]);
      expect(ends).toEqual(['2.', '2 findings']);
    },
    60_000,
  );

  test.concurrent(
    'the checkpoint of another root: one line for all the records that are not under it',
    async () => {
      const files = resummed(replaced('log/checkpoint.txt', /root ...../, 'root 00000')(await scene));
      const { words, script } = await toldOf(files);

      for (const said of [words, script]) expect(said).toContain('NotUnderCheckpoint  file-1  (and 2 more)');
    },
    60_000,
  );

  test.concurrent(
    'a root that did not issue the certificate: one line for all the records that it sealed',
    async () => {
      const { files, stranger } = await scene;
      const { words, script } = await toldOf(files, stranger.root);

      expect(script).toContain('SealNotUnderRoot  file-1  (and 2 more)');
      expect(words).toContain('SealNotUnderRoot  records/file-1.json  (and 2 more)');
    },
    60_000,
  );

  test.concurrent(
    'two records altered are two faults: each is named',
    async () => {
      const given = await scene;
      const once = replaced('records/file-1.json', '"pages":14', '"pages":15')(given);
      const files = resummed(
        replaced('records/file-4.json', '"pages":14', '"pages":16')({ ...given, files: once }),
      );
      const { words, script } = await toldOf(files);

      for (const name of ['file-1', 'file-4'])
        for (const said of [words, script]) expect(said).toContain(`LeafDiffers  ${name}`);
    },
    60_000,
  );
});
