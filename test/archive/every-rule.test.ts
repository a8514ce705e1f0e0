import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

const folder = new URL('../../shared/archive/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));

describe('the rules', () => {
  // What no test loads is not measured: a rule without a test must show as one.
  test.each(files)('%s is loaded, so that the measure of coverage counts it', async (name) => {
    expect(await import(new URL(name, folder).href)).toBeDefined();
  });
});
