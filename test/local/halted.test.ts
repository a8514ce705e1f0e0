import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { openKeyFileSigner } from '../../shared/embedded/key-file-signer.ts';
import { openSqliteRegistry } from '../../shared/embedded/sqlite-registry.ts';
import { findHalt } from '../../shared/register/halt.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { issueRoot, issueSigner } from '../../shared/signature/certificates.ts';
import { destroyAct } from '../given/destroyed-act.ts';
import { runScript, startInVain, startService } from '../given/running-service.ts';

// Processes are started, each of them on a machine that may be busy with others.
jest.setTimeout(180_000);

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'halted-'));
  await destroyAct(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const evidence = () => join(folder, 'stores', 'evidence');
const elsewhere = () => join(folder, 'elsewhere');

const startsInVain = async (why: RegExp): Promise<void> => {
  const { code, said, wrote } = await startInVain(folder);
  expect({ code, wrote }).toEqual({ code: 1, wrote: '' });
  expect(said.trimEnd()).toMatch(why);
  expect(said.trimEnd()).not.toMatch(/\n/);
};

const haltOnFile = async () => {
  const registry = openSqliteRegistry(join(folder, 'registry.sqlite'));
  const halt = await findHalt(registry);
  registry.close();
  return halt;
};

describe('The service on one machine', () => {
  test('asks for a store whose disk is away, at every start, and serves as before when it is back', async () => {
    renameSync(evidence(), elsewhere());
    await startsInVain(/the store of evidence is missing/);
    await startsInVain(/the store of evidence is missing/);
    expect(await haltOnFile()).toBeUndefined();
    renameSync(elsewhere(), evidence());
    await (await startService(folder)).kill();
  });

  test('asks for the seal of its records where one under another root lies in its place, and does not halt', async () => {
    const keys = join(folder, 'keys');
    renameSync(keys, elsewhere());
    await openKeyFileSigner(keys, systemClock(), { issueRoot, issueSigner });
    await startsInVain(/another root than the newest checkpoint.*put back a good copy.*Restore/);
    expect(await haltOnFile()).toBeUndefined();
    rmSync(keys, { recursive: true });
    renameSync(elsewhere(), keys);
    await (await startService(folder)).kill();
  });

  test('halts over evidence that does not hold what it logged, and then serves at no start until a person lets it', async () => {
    renameSync(join(evidence(), 'objects'), elsewhere());
    mkdirSync(join(evidence(), 'objects'));
    await startsInVain(
      /^the archive is halted since .*checkpoint.*npm run unhalt.*runbook\.md, the archive is halted/,
    );
    renameSync(join(evidence(), 'objects'), join(folder, 'emptied'));
    renameSync(elsewhere(), join(evidence(), 'objects'));
    await startsInVain(/^the archive is halted since /);

    const halt = await haltOnFile();
    const done = await runScript('unhalt.ts', folder);
    expect(done).toMatchObject({ code: 0, said: '' });
    expect(done.wrote).toContain(`The halt of ${halt!.at} is taken away. Its reason was: ${halt!.reason}.`);
    const service = await startService(folder);
    expect(await (await fetch(`${service.url}/health`)).json()).toMatchObject({ status: 'ok' });
    expect((await runScript('unhalt.ts', folder)).said).toContain(service.url);
    await service.kill();
    expect((await runScript('unhalt.ts', folder)).wrote).toContain('is not halted');
  });

  test('halts anew where the halt was taken away and nothing was mended', async () => {
    renameSync(join(evidence(), 'objects'), elsewhere());
    mkdirSync(join(evidence(), 'objects'));
    await startsInVain(/^the archive is halted since /);
    await runScript('unhalt.ts', folder);
    await startsInVain(/^the archive is halted since /);
  });
});
