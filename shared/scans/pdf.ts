/** A PDF's pages, or why it cannot be sealed; in a worker with bounded memory and time. */
import { Worker } from 'node:worker_threads';
import type { ScanFault } from '../ports/inspector.ts';

export interface PdfLimits {
  /** After this many seconds a document is too complex. */
  readonly seconds: number;
  /** The worker's file; needed only where a bundler names it otherwise. */
  readonly worker?: URL;
}

/** What is found of a scan whose type is known. */
export type Finding = { readonly pages?: number } | { readonly fault: ScanFault };

const memory = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };
const tooComplex: Finding = { fault: 'DocumentTooComplex' };

/** Beside the source as `.ts`, beside a bundle as `.mjs`. */
const workerFile = (): URL =>
  new URL(import.meta.url.endsWith('.ts') ? './pdf-worker.ts' : './pdf-worker.mjs', import.meta.url);

const ranOut = (fault: Error): boolean => 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY';

export const inspectPdf = async (path: string, limits: PdfLimits): Promise<Finding> => {
  const worker = new Worker(limits.worker ?? workerFile(), { workerData: path, resourceLimits: memory });
  const { promise, resolve, reject } = Promise.withResolvers<Finding>();
  const patience = setTimeout(() => resolve(tooComplex), limits.seconds * 1000);
  worker.on('message', resolve);
  worker.on('error', (fault: Error) => (ranOut(fault) ? resolve(tooComplex) : reject(fault)));
  worker.on('exit', () => reject(new Error('The inspection of a PDF ended without an answer.')));
  try {
    return await promise;
  } finally {
    clearTimeout(patience);
    await worker.terminate();
  }
};
