/** What stands beside a door's code, and what must not stand in it. */
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { type DoorPlace, executorDoors } from './doors.ts';
import { copySharp } from './native.ts';

export interface Furnished {
  readonly root: string;
  readonly folder: string;
  readonly door: DoorPlace;
  /** Sources that the code was made of. */
  readonly inputs: readonly string[];
  readonly imports: readonly { readonly path: string }[];
  /** Puts the PDF worker beside the code. */
  readonly addWorker: () => void;
}

const KNIFE = 'shared/aws/s3-destroyer.ts';
const SCRIPT = 'shared/signature/verify-script.ts';
const FONTS = 'node_modules/@expo-google-fonts/noto-serif';

/**
 * Copies what the code opens at run time. Answers whether all of it was there.
 * @throws where the code holds the embedded stores, or destroys without being the executor's.
 */
export const furnish = ({ root, folder, door, inputs, imports, addWorker }: Furnished): boolean => {
  const holds = (part: string) => inputs.some((input) => input.startsWith(part));
  if (holds('shared/embedded/')) throw new Error(`The code of ${door.door} holds the embedded stores.`);
  if (holds(KNIFE) && !executorDoors.includes(door.door))
    throw new Error(`The code of ${door.door} can destroy, and is not the executor's.`);

  if (holds('shared/scans/pdf.ts')) addWorker();
  if (holds('shared/paper/fonts.ts')) copyFonts(root, join(folder, 'fonts'));
  if (holds(SCRIPT)) cpSync(join(root, 'docs/verify.sh'), join(folder, 'verify.sh'));
  return imports.some(({ path }) => path === 'sharp') ? copySharp(root, folder) : true;
};

const copyFonts = (root: string, folder: string): void => {
  for (const weight of ['400Regular', '700Bold']) {
    const file = `NotoSerif_${weight}.ttf`;
    const packaged = join(root, FONTS, weight, file);
    if (!existsSync(packaged)) throw new Error(`${packaged} is not installed.`);
    cpSync(packaged, join(folder, file));
  }
};
