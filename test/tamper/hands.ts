/** Hands that tamper with a bundle. */
import { type Bundle, bytesOf } from '../given/bundle-papers.ts';
import { checkpointOver, consistencyOf, proofsOf, sealOf, signedText, theLog } from '../given/bundles.ts';
import { touched } from '../given/sealed-records.ts';
import type { GivenSeal } from '../given/seals.ts';

export interface Scene {
  /** As the service made it. */
  readonly files: Bundle;
  readonly seal: GivenSeal;
  /** Somebody else's key, under a root of his own. */
  readonly stranger: GivenSeal;
}

export interface Tamper {
  readonly what: string;
  /** The code that names it, and whom it names. */
  readonly found: readonly [code: string, about: string];
  readonly by: (scene: Scene) => Bundle | Promise<Bundle>;
}

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

export const flipped =
  (name: string, fromEnd?: number) =>
  ({ files }: Scene): Bundle => {
    const bytes = files[name]!;
    const place = fromEnd === undefined ? undefined : bytes.length - fromEnd;
    return { ...files, [name]: touched(bytes, place) };
  };

export const replaced =
  (name: string, from: string | RegExp, to: string) =>
  ({ files }: Scene): Bundle => {
    const text = textOf(files[name]).replace(from, to);
    if (text === textOf(files[name])) throw new Error(`${name} has no ${String(from)}`);
    return { ...files, [name]: bytesOf(text) };
  };

export const without = (files: Bundle, ...names: readonly string[]): Bundle =>
  Object.fromEntries(Object.entries(files).filter(([name]) => !names.includes(name)));

export const swapped =
  (one: string, other: string) =>
  ({ files }: Scene): Bundle => ({ ...files, [one]: files[other]!, [other]: files[one]! });

export const ofFile = (name: string) => [`records/${name}.json`, `records/${name}.p7s`, `log/${name}.json`];

/** The lines of both parts, changed alike. */
export const relined =
  (change: (lines: unknown[]) => unknown[], parts = ['1', '2']) =>
  ({ files }: Scene): Bundle => ({
    ...files,
    ...Object.fromEntries(
      parts.map((part) => {
        const name = `papers/part-${part}.json`;
        const data = JSON.parse(textOf(files[name])) as { lines: unknown[] };
        return [name, bytesOf(JSON.stringify({ ...data, lines: change(data.lines) }))];
      }),
    ),
  });

export const inserted = async (
  { files, seal }: Scene,
  record: Uint8Array,
  name: string,
): Promise<Bundle> => ({
  ...files,
  [`records/${name}.json`]: record,
  [`records/${name}.p7s`]: await sealOf(record, seal),
  ...(await proofsOf(theLog(), { [name]: record })),
});

/** An older checkpoint, which the service did sign once, with what still has its place under it. */
export const rolledBack =
  (size: number) =>
  async ({ files, seal }: Scene): Promise<Bundle> => {
    const log = theLog().slice(0, size);
    const { text, signature } = await signedText(checkpointOver(log), seal);
    const names = [1, 2, 4].map((no) => `file-${no}`);
    const records = Object.fromEntries(names.map((name) => [name, files[`records/${name}.json`]!]));
    return {
      ...without(files, ...names.map((name) => `log/${name}.json`)),
      ...(await proofsOf(log, records)),
      'log/checkpoint.txt': text,
      'log/checkpoint.sig': signature,
      'log/consistency.json': await consistencyOf(log, Math.min(size, 3)),
    };
  };

export const resigned =
  (chain: boolean) =>
  async ({ files, stranger }: Scene): Promise<Bundle> => ({
    ...files,
    'log/checkpoint.sig': await stranger.sign(files['log/checkpoint.txt']!),
    ...(chain ? { 'log/checkpoint.pem': bytesOf(await stranger.chain()) } : {}),
  });
