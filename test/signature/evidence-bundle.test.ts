import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { evidenceBundle } from '../../shared/signature/evidence-bundle.ts';
import { verifyText } from '../../shared/signature/verify-text.ts';
import { aDesk } from '../given/openssl.ts';
import { aSealedRecord, touched } from '../given/sealed-records.ts';
import { aSeal } from '../given/seals.ts';

const part = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

describe('an evidence bundle', () => {
  test('has the same bytes for the same parts, in whatever order', () => {
    const parts = [part('VERIFY.md', verifyText), part('records/b.json', '{}'), part('records/a.json', '[]')];
    const bundle = evidenceBundle(parts);

    expect(evidenceBundle(parts.toReversed())).toEqual(bundle);
    expect(Object.entries(unzipSync(bundle)).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
      ['VERIFY.md', verifyText],
      ['records/a.json', '[]'],
      ['records/b.json', '{}'],
    ]);
  });

  test.each(['../a', '/a', 'a//b', 'a/../b', 'a/', '', 'a\\b', '.a', '__proto__', 'дело.json'])(
    'takes no part named %j',
    (name) => {
      expect(() => evidenceBundle([part(name, '')])).toThrow(TypeError);
    },
  );

  test('takes no name twice', () => {
    expect(() => evidenceBundle([part('a', '1'), part('a', '2')])).toThrow('Twice');
  });

  test('is verified by the commands it carries, once for each record', async () => {
    const seal = await aSeal();
    const { json, p7s } = await aSealedRecord(seal);
    const steps = [...verifyText.matchAll(/(?:^ {7}.*\n)+/gm)].map(([block]) => block);
    const unpacked = (record: Uint8Array) => {
      const files = {
        'records/one.json': record,
        'records/one.p7s': p7s,
        'records/root.pem': Buffer.from(seal.root),
      };
      const bundle = evidenceBundle(Object.entries(files).map(([name, bytes]) => ({ name, bytes })));
      const desk = aDesk();
      desk.sh('mkdir records');
      Object.entries(unzipSync(bundle)).forEach(([name, bytes]) => desk.put(name, bytes));
      const said = steps.map((step) => desk.sh(step).out).join('');
      desk.clear();
      return said;
    };

    expect(steps).toHaveLength(2);
    expect(unpacked(json)).toMatch(/Fingerprint=.*\none\.p7s\nCAdES Verification successful\n$/);
    expect(unpacked(touched(json))).not.toMatch(/successful|one\.p7s/);
  });
});
