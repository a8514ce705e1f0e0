import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { evidenceBundle } from '../../shared/signature/evidence-bundle.ts';
import { verifyText } from '../../shared/signature/verify-text.ts';

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
});
