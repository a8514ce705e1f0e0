/** `npm run verify -- bundle.zip`: an evidence bundle checked from its file alone; exit 1 on any finding. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../../shared/archive/names.ts';
import { verifyBundle, type ToVerify } from '../../shared/signature/verify-bundle.ts';
import { holds } from '../../shared/signature/verify-findings.ts';
import { inWords } from '../../shared/signature/verify-words.ts';
import { languageOf, unreadable, usage } from './verify-usage.ts';

const { env } = process;
const LARGEST = 1024 ** 3;

class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** npm runs from the project's folder; paths are meant from where one stands. */
const pathOf = (path: string): string => resolve(env['INIT_CWD'] ?? '.', path);

const read = (path: string, language: Language): Uint8Array => {
  const file = statSync(pathOf(path), { throwIfNoEntry: false });
  if (!file?.isFile()) throw new Unreadable(`${path}: ${unreadable.noFile[language]}`);
  if (file.size > LARGEST) throw new Unreadable(`${path}: ${unreadable.tooLarge[language]}`);
  return readFileSync(pathOf(path));
};

const options = {
  root: { type: 'string' },
  earlier: { type: 'string' },
  leaves: { type: 'string' },
  consistency: { type: 'string', multiple: true },
  language: { type: 'string' },
} as const;

interface Asked {
  readonly values: {
    readonly root?: string | undefined;
    readonly earlier?: string | undefined;
    readonly leaves?: string | undefined;
    readonly consistency?: readonly string[] | undefined;
    readonly language?: string | undefined;
  };
  readonly positionals: readonly string[];
}

const asked = (): Asked | undefined => {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch {
    // It throws at options that there are not.
    return undefined;
  }
};

/** Signature and certificates stand beside a checkpoint under its name. */
const earlierFrom = (path: string, language: Language): ToVerify['earlier'] => {
  const beside = (ending: string) => {
    const name = path.replace(/(\.txt)?$/, ending);
    return existsSync(pathOf(name)) ? read(name, language) : undefined;
  };
  const [signature, chain] = [beside('.sig'), beside('.pem')];
  return {
    text: read(path, language),
    ...(signature ? { signature } : {}),
    ...(chain ? { certificates: new TextDecoder().decode(chain) } : {}),
  };
};

const toVerify = (path: string, { values }: Asked, language: Language): ToVerify => {
  const { root, earlier, leaves, consistency = [] } = values;
  const text = (name: string) => new TextDecoder().decode(read(name, language));
  const kept = earlier === undefined ? undefined : earlierFrom(earlier, language);
  return {
    bundle: read(path, language),
    now: new Date(),
    consistency: consistency.map((name) => read(name, language)),
    ...(root === undefined ? {} : { root: text(root) }),
    ...(kept ? { earlier: kept } : {}),
    ...(leaves === undefined ? {} : { leaves: text(leaves) }),
  };
};

const say = (line: string) => process.stdout.write(`${line}\n`);

const main = async (): Promise<boolean> => {
  const words = asked();
  const language = languageOf(words?.values.language, env);
  const [path, ...more] = words?.positionals ?? [];
  if (!words || path === undefined || more.length > 0) {
    say(usage[language]);
    return false;
  }
  try {
    const verdict = await verifyBundle(toVerify(path, words, language));
    inWords(verdict, language).forEach(say);
    return holds(verdict);
  } catch (error: unknown) {
    if (!(error instanceof Unreadable)) throw error;
    say(error.message);
    return false;
  }
};

process.exitCode = (await main()) ? 0 : 1;
