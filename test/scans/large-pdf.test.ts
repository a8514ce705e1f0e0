import { expect, test } from '@jest/globals';
import { scanInspector } from '../../shared/scans/scan-inspector.ts';
import { onePage, pdfOf, streamOf, temp } from './given-scans.ts';

const MiB = 1024 * 1024;
const pictures = 500;

/** A PDF of 500 pictures of 1 MiB each, made while it is read. */
const largePdf = async function* (): AsyncGenerator<Uint8Array> {
  const picture = Buffer.alloc(MiB, 0x55);
  const start = pdfOf(onePage);
  const head = start.subarray(0, start.lastIndexOf('xref\n0'));
  const lines = Array.from({ length: 3 }, (_, index) => start.indexOf(`\n${index + 1} 0 obj`) + 1);
  yield await Promise.resolve(head);
  let at = head.length;
  for (let number = 4; number < 4 + pictures; number += 1) {
    const object = Buffer.concat([
      Buffer.from(`${number} 0 obj\n`),
      streamOf('', picture),
      Buffer.from('\nendobj\n'),
    ]);
    lines.push(at);
    at += object.length;
    yield object;
  }
  const table = lines.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = lines.length + 1;
  yield Buffer.from(
    `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`,
  );
};

test('a PDF of 500 MiB is inspected in less than 300 MB of memory', async () => {
  const before = process.memoryUsage().rss;
  let highest = before;
  const watch = setInterval(() => (highest = Math.max(highest, process.memoryUsage().rss)), 10);
  const answer = await scanInspector({ temp }).inspect(largePdf());
  clearInterval(watch);
  expect(answer).toMatchObject({ mediaType: 'application/pdf', pages: 1 });
  expect(answer.bytes).toBeGreaterThan(pictures * MiB);
  expect(highest - before).toBeLessThan(300_000_000);
}, 120_000);
