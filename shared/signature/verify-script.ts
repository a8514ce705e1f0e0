/** `verify.sh` of an evidence bundle: docs/verify.sh, which a deployed door carries beside its code. */
import { existsSync, readFileSync } from 'node:fs';

const places = ['./verify.sh', '../../docs/verify.sh'].map((place) => new URL(place, import.meta.url));

const read = (): string => {
  const found = places.find((place) => existsSync(place));
  if (!found) throw new Error('verify.sh is not beside the code that gives it out');
  return readFileSync(found, 'utf8');
};

export const verifyScript: string = read();
