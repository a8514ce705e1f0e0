/** A real browser: Debian's chromium, driven over its own protocol. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PROGRAM = '/usr/bin/chromium';

/** Undefined where it is there; otherwise the sentence that says what is missing. */
export const missingForPages = (): string | undefined =>
  existsSync(PROGRAM) ? undefined : 'chromium is not installed: apt-get install chromium';

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: PROGRAM, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
