import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { readCheckpoint } from '../../shared/archive/checkpoint.ts';
import { leafOf } from '../../shared/signature/merkle.ts';
import { type Auditor, anAuditor } from '../given/auditor.ts';
import { type Bundle, bytesOf, otherAct } from '../given/bundle-papers.ts';
import {
  aBundle,
  checkpointOver,
  consistencyOf,
  proofsOf,
  recordOf,
  signedText,
  theLog,
} from '../given/bundles.ts';
import { thePage } from '../given/page.ts';
import { touched } from '../given/sealed-records.ts';
import { aSeal, type GivenSeal } from '../given/seals.ts';
import { anAuthority } from '../given/time-stamps.ts';

const { command } = thePage('docs/verify.md');
const log = theLog();

let seal: GivenSeal;
let bundle: Bundle;
beforeAll(async () => {
  seal = await aSeal();
  bundle = await aBundle(seal);
});

let desk: Auditor;
beforeEach(() => {
  desk = anAuditor({ 'verify.sh': readFileSync('docs/verify.sh') });
});
afterEach(() => desk.clear());

const run = (containing: string) => desk.sh(`set -e\n${command('> tree.sh')}\n${command(containing)}`);
const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

describe('the commands for a whole act', () => {
  const putBundle = (files: Bundle, root: string) => {
    desk.put({ 'root.pem': root });
    for (const [name, content] of Object.entries(files)) desk.put({ [`act/${name}`]: content });
  };
  const whole = () => desk.sh(`cd act\nset -e\n${command('sha256sum -c')}`);

  test('pass for an untouched one, and name every file', async () => {
    putBundle(bundle, seal.root);
    const { code, out } = await whole();

    expect(out).toContain('records/file-1.json: OK\n');
    expect(out).toContain('CAdES Verification successful\n');
    expect(out).toMatch(/3 records, 0 findings\n$/);
    expect(code).toBe(0);
  });

  test('fail where a file was altered, and under a root that is not the chamber’s', async () => {
    putBundle({ ...bundle, 'VERIFY.md': touched(bundle['VERIFY.md']!) }, seal.root);
    expect((await whole()).out).toContain('VERIFY.md: FAILED');
    putBundle(bundle, (await aSeal()).root);
    expect((await whole()).code).not.toBe(0);
  });
});

describe('the commands for the log', () => {
  test.each(['latest.json', 'proof.json', 'consistency.json'])(
    'take the checkpoint out of %s, byte for byte',
    async (answer) => {
      const { text, signature } = await signedText(checkpointOver(log), seal);
      const signed = { text: textOf(text), signature: Buffer.from(signature).toString('base64') };
      const parsed = (bytes: Uint8Array) => JSON.parse(textOf(bytes)) as object;
      const answers: Readonly<Record<string, object>> = {
        // The newest is answered bare, and with what proves who made it and when.
        'latest.json': { ...signed, certificates: await seal.chain(), stamp: 'MAUwAwIBAg==' },
        'proof.json': { ...parsed(bundle['log/file-2.json']!), checkpoint: signed },
        'consistency.json': { ...parsed(await consistencyOf(log, 3)), checkpoint: signed },
      };
      desk.put({ [answer]: JSON.stringify(answers[answer]), 'chain.pem': await seal.chain() });
      const taken = command("printf '%b'").replace('answer=latest.json', `answer=${answer}`);

      const script = `set -e\n${taken}\ncat checkpoint.txt\n${command('openssl dgst')}`;
      expect(await desk.sh(script)).toEqual({ code: 0, out: `${textOf(text)}Verified OK\n` });
      desk.put({ [answer]: '{"items":[]}' });
      expect((await desk.sh(taken)).out).toBe(`there is no checkpoint in ${answer}\n`);
    },
  );

  test('show that a log continues by one answer alone, which brings its own checkpoint', async () => {
    const { text, signature } = await signedText(checkpointOver(log), seal);
    const checkpoint = { text: textOf(text), signature: Buffer.from(signature).toString('base64') };
    const proof = JSON.parse(textOf(await consistencyOf(log, 6))) as object;
    desk.put({ 'consistency.json': JSON.stringify({ ...proof, checkpoint }) });
    desk.put({ 'earlier.txt': (await signedText(checkpointOver(log.slice(0, 6)), seal)).text });
    const taken = command("printf '%b'").replace('answer=latest.json', 'answer=consistency.json');

    const script = `set -e\n${taken}\n${command('> tree.sh')}\n${command('continues')}`;
    expect(await desk.sh(script)).toEqual({ code: 0, out: 'the log continues\n' });
  });

  test('the five lines of a checkpoint stand on the page as the archive writes them', () => {
    const lines = readFileSync('docs/verify.md', 'utf8')
      .split('```\n')
      .find((block) => block.includes('kz.archive.checkpoint/1'))!
      .replaceAll(/^ {2}/gm, '')
      .replace(/^root .*$/m, `root ${'5'.repeat(64)}`);

    expect(readCheckpoint(lines)).toMatchObject({ accepted: true });
  });

  test('find each record at its place, in logs of every shape', async () => {
    for (const size of [1, 2, 3, 6, 7, 8, 11]) {
      const of = log.slice(0, size);
      const at = size >> 1;
      const proofs = await proofsOf(of, { one: of[at]! });
      desk.put({ 'record.json': of[at]!, 'proof.json': proofs['log/one.json']! });
      desk.put({ 'checkpoint.txt': (await signedText(checkpointOver(of), seal)).text });
      expect(await run('climb')).toEqual({ code: 0, out: 'the record is in the log\n' });

      desk.put({ 'record.json': touched(of[at]!) });
      expect((await run('climb')).code).toBe(1);
    }
  });

  test('compute the root from the leaves that the service answered', async () => {
    const items = log.map((record, seq) => ({ seq, leaf: leafOf(record) }));
    desk.put({ 'log-000.json': JSON.stringify({ items: items.slice(0, 6), cursor: '6' }) });
    desk.put({ 'log-001.json': JSON.stringify({ items: items.slice(6) }) });
    desk.put({ 'checkpoint.txt': (await signedText(checkpointOver(log), seal)).text });
    const script = `${command('cat log-*')}\n${command('> tree.sh')}\n${command('root_of')}`;

    expect(await desk.sh(script)).toEqual({ code: 0, out: 'these are the leaves of the log\n' });
    desk.put({ 'log-001.json': JSON.stringify({ items: items.slice(7) }) });
    expect((await desk.sh(script)).code).toBe(1);
  });

  test('show that a log continues, from every size, and that a rewritten one does not', async () => {
    desk.put({ 'checkpoint.txt': (await signedText(checkpointOver(log), seal)).text });
    for (const size of [0, 1, 2, 3, 4, 6, 8, 10, 11]) {
      const kept = checkpointOver(log.slice(0, size));
      desk.put({ 'consistency.json': await consistencyOf(log, size) });
      desk.put({ 'earlier.txt': (await signedText(kept, seal)).text });
      expect(await run('continues')).toEqual({ code: 0, out: 'the log continues\n' });

      const forged = { ...kept, root: leafOf(recordOf(otherAct, 99)) };
      desk.put({ 'earlier.txt': (await signedText(forged, seal)).text });
      expect((await run('continues')).code).toBe(1);
    }
  });

  test('verify a time stamp, and that of no other text', async () => {
    const text = bytesOf('the checkpoint\n');
    const { root, stamp } = anAuthority();
    desk.put({ 'checkpoint.txt': text, 'checkpoint.tsr': stamp(text), 'tsa-root.pem': root });

    expect((await desk.sh(command('openssl ts'))).code).toBe(0);
    desk.put({ 'checkpoint.txt': touched(text) });
    expect((await desk.sh(command('openssl ts'))).code).not.toBe(0);
  });
});

describe('VERIFY.md of a bundle', () => {
  const text = () => textOf(bundle['VERIFY.md']);
  const indented = () =>
    [...text().matchAll(/(?:^ {7}.*\n)+/gm)].map(([block]) => block.replace(/^ {7}/gm, ''));

  test('speaks three languages, and its commands pass for the bundle it lies in', async () => {
    for (const [name, content] of Object.entries(bundle)) desk.put({ [name]: content });
    const [fingerprint, all, pieces] = indented();

    expect((await desk.sh(fingerprint!)).code).toBe(0);
    expect((await desk.sh(all!)).out).toMatch(/\n3 records, 0 findings\n$/);
    const { code, out } = await desk.sh(`set -e\n${pieces!}`);
    expect(out.match(/CAdES Verification successful/g)).toHaveLength(4);
    expect(code).toBe(0);
    for (const heading of ['## Русский', '## Қазақша', '## English']) expect(text()).toContain(heading);
  });
});
