import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An auditor's desk: a folder with files, and a shell that knows nothing but where programs are. */
export interface Desk {
  readonly folder: string;
  put(name: string, content: string | Uint8Array): void;
  /** Runs a script by dash with an empty environment. */
  sh(script: string, ...words: readonly string[]): { readonly code: number | null; readonly out: string };
  clear(): void;
}

export const aDesk = (files: Readonly<Record<string, string | Uint8Array>> = {}): Desk => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
  Object.entries(files).forEach(([name, content]) => put(name, content));
  return {
    folder,
    put,
    sh: (script, ...words) => {
      const ran = spawnSync(
        '/usr/bin/env',
        ['-i', 'PATH=/usr/bin:/bin', 'dash', '-c', script, 'dash', ...words],
        {
          cwd: folder,
          encoding: 'utf8',
        },
      );
      return { code: ran.status, out: ran.stdout + ran.stderr };
    },
    clear: () => rmSync(folder, { recursive: true }),
  };
};

/** ECDSA over a digest made elsewhere, which node:crypto cannot do: the arithmetic of a key service. */
export const signDigest = (keyPem: string, digest: Uint8Array): Uint8Array => {
  const desk = aDesk({ 'key.pem': keyPem });
  try {
    const words = ['pkeyutl', '-sign', '-inkey', 'key.pem', '-pkeyopt', 'digest:sha256'];
    return execFileSync('openssl', words, { cwd: desk.folder, input: digest });
  } finally {
    desk.clear();
  }
};
