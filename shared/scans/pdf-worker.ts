/**
 * Inspects one PDF in a thread of its own, so that a hostile one can be stopped. It imports nothing
 * but this folder and node: a bundler makes it an entry of its own, `pdf-worker.mjs` beside the bundle.
 */
import { closeSync, fstatSync, openSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { pdfBytes } from './pdf-bytes.ts';
import { readPdf } from './read-pdf.ts';
import { ScanRefused } from './scan-refused.ts';

const inspect = async (path: string) => {
  const file = openSync(path, 'r');
  try {
    return { pages: await readPdf(pdfBytes(file, fstatSync(file).size)) };
  } catch (thrown) {
    if (thrown instanceof ScanRefused) return { fault: thrown.fault };
    throw thrown;
  } finally {
    closeSync(file);
  }
};

parentPort?.postMessage(await inspect(String(workerData)));
