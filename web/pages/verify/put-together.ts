/** The files of a person, put together into what is to be verified. */
import type { ToVerify } from '../../../shared/signature/verify-bundle.ts';
import type { ToVerifyAlone } from '../../../shared/signature/verify-lone.ts';
import { fieldsOf, type Kind, type Sorted } from './sort-out.ts';

type Besides = Pick<ToVerify, 'root' | 'earlier' | 'leaves' | 'consistency'>;

export interface Together {
  readonly bundle: Uint8Array | undefined;
  readonly alone: Pick<ToVerifyAlone, 'records' | 'places' | 'certificates'>;
  readonly besides: Besides;
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

export const putTogether = (files: readonly Sorted[]): Together => {
  const of = (kind: Kind): readonly Sorted[] => files.filter((one) => one.kind === kind);
  const checkpoint = of('checkpoint').at(-1);
  // Signature and certificates stand beside a checkpoint under its name.
  const [ofCheckpoint, roots] = split(of('root'), ({ stem }) => stem === checkpoint?.stem);
  const certificates = roots.map(({ bytes }) => textOf(bytes)).join('\n');
  const earlier = checkpoint && earlierOf(checkpoint, of('signature'), ofCheckpoint);
  const leaves = of('leaves');
  return {
    bundle: of('bundle').at(-1)?.bytes,
    alone: {
      records: recordsOf(of('record'), of('seal')),
      places: of('place').map(({ bytes }) => bytes),
      ...(roots.length > 0 ? { certificates } : {}),
    },
    besides: {
      consistency: of('consistency').map(({ bytes }) => bytes),
      ...(roots.length > 0 ? { root: certificates } : {}),
      ...(earlier ? { earlier } : {}),
      ...(leaves.length > 0 ? { leaves: leavesOf(leaves) } : {}),
    },
  };
};

const split = (
  files: readonly Sorted[],
  isSo: (one: Sorted) => boolean,
): readonly [readonly Sorted[], readonly Sorted[]] => [files.filter(isSo), files.filter((one) => !isSo(one))];

/** By name; the only two that there are belong together whatever they are called. */
const recordsOf = (records: readonly Sorted[], seals: readonly Sorted[]): ToVerifyAlone['records'] =>
  records.map(({ stem, bytes }) => {
    const [only] = records.length === 1 && seals.length === 1 ? seals : [];
    return { name: stem, bytes, seal: (only ?? seals.find((seal) => seal.stem === stem))?.bytes };
  });

/** The text as it was signed, or the archive's answer with text and signature. */
const earlierOf = (
  { stem, bytes }: Sorted,
  signatures: readonly Sorted[],
  [chain]: readonly Sorted[],
): NonNullable<Besides['earlier']> => {
  const { text, signature, certificates } = fieldsOf(bytes);
  const beside = signatures.find((one) => one.stem === stem) ?? signatures[0];
  const signed = typeof signature === 'string' ? unbase64(signature) : beside?.bytes;
  const chained = typeof certificates === 'string' ? certificates : chain && textOf(chain.bytes);
  return {
    text: typeof text === 'string' ? new TextEncoder().encode(text) : bytes,
    ...(signed ? { signature: signed } : {}),
    ...(chained === undefined ? {} : { certificates: chained }),
  };
};

/** What is no base64 is no signature either, and is told as such. */
const unbase64 = (text: string): Uint8Array => {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
};

/** A leaf a line, or the archive's answers in whatever order they were dropped. */
const leavesOf = (files: readonly Sorted[]): string => {
  const texts = files.filter(({ bytes }) => !Array.isArray(fieldsOf(bytes)['items']));
  const answers = files.flatMap(({ bytes }) => itemsIn(fieldsOf(bytes)['items']));
  const answered = answers.toSorted((one, other) => one.seq - other.seq).map(({ leaf }) => `${leaf}\n`);
  return [...texts.map(({ bytes }) => textOf(bytes)), ...answered].join('');
};

interface Leaf {
  readonly seq: number;
  readonly leaf: string;
}

const isLeaf = (item: unknown): item is Leaf =>
  typeof item === 'object' &&
  item !== null &&
  'seq' in item &&
  'leaf' in item &&
  typeof item.leaf === 'string';

const itemsIn = (items: unknown): readonly Leaf[] => (Array.isArray(items) ? items.filter(isLeaf) : []);
