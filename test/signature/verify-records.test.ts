import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { type Auditor, anAuditor, shells } from '../given/auditor.ts';
import { alterations, loneRecords } from '../given/lone-records.ts';
import { thePage } from '../given/page.ts';

const { command } = thePage('docs/verify.md');

let records: Awaited<ReturnType<typeof loneRecords>>;
beforeAll(async () => {
  records = await loneRecords();
});

let desk: Auditor;
beforeEach(() => {
  desk = anAuditor({ ...records.good, 'verify-records.sh': readFileSync('docs/verify-records.sh') });
});
afterEach(() => desk.clear());

const run = () => desk.sh(command('sh verify-records.sh'));

describe('the script for a folder of records', () => {
  test('says of each record that it is verified, and how many are', async () => {
    const { good } = records;
    desk.put({ 'again.json': good['record.json'], 'again.p7s': good['record.p7s'] });

    const { code, out } = await run();

    expect(code).toBe(0);
    const lines = ['again  verified', 'record  verified', '2 verified, 0 failed', ''];
    expect(out.split('\n').slice(1)).toEqual(lines);
  });

  test('takes a folder with spaces in its name', async () => {
    const script = 'mkdir "a b" && cp root.pem record.* "a b" && sh verify-records.sh "a b"';

    expect((await desk.sh(script)).code).toBe(0);
  });

  test.each(alterations)('fails for %s beside a good record', async (what) => {
    const { good, altered } = records;
    desk.put(altered[what]);
    if (what !== 'another root')
      desk.put({ 'good.json': good['record.json'], 'good.p7s': good['record.p7s'] });

    const { code, out } = await run();

    expect(code).toBe(1);
    expect(out).toContain('record  FAILED   altered, or not under this root\n');
    expect(out).toContain(what === 'another root' ? '0 verified, 1 failed\n' : '1 verified, 1 failed\n');
  });

  test('shows names that would write on the screen, and obeys none of them, in any shell', async () => {
    for (const shell of shells) {
      const script = { 'verify-records.sh': readFileSync('docs/verify-records.sh') };
      const other = anAuditor({ ...records.good, ...script }, shell);
      try {
        other.put({ '\u001b[2J\\c\u009b1A\nrecord  verified.json': '{}' });
        const { code, out } = await other.sh(command('sh verify-records.sh'));

        expect(out).toContain('?[2J\\c?1A?record  verified  FAILED   signature missing\n');
        expect(code).toBe(1);
      } finally {
        other.clear();
      }
    }
  });

  test('says which certificates have since ended', async () => {
    desk.put(records.ended);

    expect(await run()).toMatchObject({
      code: 0,
      out: expect.stringContaining('record  verified at the time the record names'),
    });
  });

  test.each([
    ['a signature is missing', 'rm record.p7s', 'FAILED   signature missing'],
    ['a record is missing', 'rm record.json', 'FAILED   record missing'],
    ['there is nothing to verify', 'rm record.*', '0 verified, 0 failed'],
    ['there is no root', 'rm root.pem', 'no root.pem'],
    ['the root is no certificate', 'echo x > root.pem', 'Could not read certificate'],
  ])('fails when %s', async (_when, first, said) => {
    await desk.sh(first);

    expect(await run()).toMatchObject({ code: 1, out: expect.stringContaining(said) });
  });
});
