import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { until } from '../../infra/local/walk/client.ts';
import { runScript, startScript } from '../given/running-service.ts';

// Processes are started, each of them on a machine that may be busy with others.
jest.setTimeout(180_000);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demo-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const around = () => ({ env: { TMPDIR: folder, POWERTOOLS_LOG_LEVEL: 'INFO' }, cwd: folder });
const left = () => readdirSync(folder, { recursive: true }).map(String);

const started = () => {
  const child = startScript('demo.ts', folder, around());
  const ended = new Promise<number | null>((done) => child.once('close', done));
  let said = '';
  child.stderr?.on('data', (piece: Buffer) => (said += piece.toString()));
  return { child, ended, said: () => said };
};

/** The demonstration, once it has made its keys. */
const underWay = async () => {
  const demo = started();
  await until('keys are made', () =>
    Promise.resolve(left().some((name) => name.endsWith('signer.pem')) ? true : undefined),
  );
  return demo;
};

describe('The demonstration', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'leaves nothing behind where it is interrupted: %s',
    async (signal) => {
      const { child, ended } = await underWay();
      child.kill(signal);
      expect(await ended).toBe(1);
      expect(left()).toEqual([]);
    },
  );

  test('ends without a word, and leaves nothing behind, where nobody reads on', async () => {
    // Its first line tells of the replay of an empty log: the keys are made by then.
    const { child, ended, said } = started();
    child.stdout?.destroy();
    expect(await ended).toBe(1);
    expect(said()).toBe('');
    expect(left()).toEqual([]);
  });

  test('says what it does where it is asked, and refuses an argument that it does not know', async () => {
    const asked = await runScript('demo.ts', folder, { ...around(), args: ['--help'] });
    expect(asked).toMatchObject({ code: 0, said: '' });
    expect(asked.wrote).toMatch(/^npm run demo takes no arguments/);
    const refused = await runScript('demo.ts', folder, { ...around(), args: ['fast'] });
    expect(refused).toMatchObject({ code: 1, wrote: '' });
    expect(refused.said).toMatch(/There is no argument fast\.\nnpm run demo takes no arguments/);
    expect(left()).toEqual([]);
  });
});
