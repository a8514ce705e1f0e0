/** What each of the files is that a person dropped, by its content: they may be called anything. */

export type Kind =
  | 'bundle'
  | 'record'
  | 'seal'
  | 'place'
  | 'root'
  | 'checkpoint'
  | 'signature'
  | 'leaves'
  | 'consistency'
  | 'tooLarge'
  | 'unknown';

export interface Sorted {
  readonly kind: Kind;
  /** Without folder and ending. */
  readonly stem: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** As the checker at the command line: no evidence of an act is larger. */
export const LARGEST = 1024 ** 3;

export const sortOut = async (file: File): Promise<Sorted> => {
  const stem = file.name.replace(/\.[^.]*$/, '');
  if (file.size > LARGEST) return { kind: 'tooLarge', stem, bytes: new Uint8Array() };
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { kind: kindOf(file.name.toLowerCase(), bytes), stem, bytes };
};

const HEAD = 65_536;

const kindOf = (name: string, bytes: Uint8Array): Kind => {
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD)).replace(/^\uFEFF/, '');
  const found = tests.find(([, isSo]) => isSo(head, name))?.[0];
  return (
    found ?? (head.trimStart().startsWith('{') || name.endsWith('.json') ? kindOfJson(bytes) : 'unknown')
  );
};

/** With files in it, and without any. */
const zips = ['PK\u0003\u0004', 'PK\u0005\u0006'];

const tests: readonly (readonly [Kind, (head: string, name: string) => boolean])[] = [
  // What is called a ZIP and is none is told by the verifier.
  ['bundle', (head, name) => zips.some((begins) => head.startsWith(begins)) || name.endsWith('.zip')],
  ['root', (head) => head.includes('-----BEGIN CERTIFICATE-----')],
  ['checkpoint', (head) => head.startsWith('kz.archive.checkpoint/')],
  ['leaves', (head) => /^[0-9a-f]{64}\r?\n/.test(head)],
  ['signature', (head, name) => head.startsWith('0') && name.endsWith('.sig')],
  ['seal', (head, name) => head.startsWith('0') || name.endsWith('.p7s')],
];

const schemas: Readonly<Record<string, Kind>> = {
  'kz.archive.inclusion-proof/1': 'place',
  'kz.archive.consistency-proof/1': 'consistency',
};

/** What is no other answer of the archive is a record, or what somebody made of one. */
const kindOfJson = (bytes: Uint8Array): Kind => {
  const json = fieldsOf(bytes);
  const { schema } = json;
  if (typeof schema === 'string') return schemas[schema] ?? 'record';
  if (Array.isArray(json['items'])) return 'leaves';
  return typeof json['text'] === 'string' ? 'checkpoint' : 'record';
};

/** None where it is no JSON. */
export const fieldsOf = (bytes: Uint8Array): Readonly<Record<string, unknown>> => {
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof json === 'object' && json !== null ? { ...json } : {};
  } catch {
    return {};
  }
};
