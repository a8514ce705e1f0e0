import { zipSync, type Zippable } from 'fflate';

export interface BundlePart {
  /** A path inside the ZIP: letters, digits, `.`, `_`, `-` and single slashes. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const plainPath = /^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;

// The first moment a ZIP can name. fflate reads the parts of a local date, so this is one.
const mtime = new Date(1980, 0, 1);

/**
 * A ZIP of evidence: the same parts give the same bytes, in whatever order they come.
 * @throws TypeError for a name twice, or a name that could lead out of the folder it is unpacked into.
 */
export const evidenceBundle = (parts: readonly BundlePart[]): Uint8Array => {
  const sorted = parts.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const files: Zippable = {};
  for (const { name, bytes } of sorted) {
    if (!plainPath.test(name)) throw new TypeError(`Not a plain path: ${JSON.stringify(name)}`);
    if (Object.hasOwn(files, name)) throw new TypeError(`Twice in one bundle: ${name}`);
    files[name] = bytes;
  }
  return zipSync(files, { mtime, level: 6, os: 3 });
};
