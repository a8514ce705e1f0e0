import { describe, expect, test } from '@jest/globals';
import { destructionIntentOf, readDestructionIntent } from '../../shared/archive/destruction-intent.ts';
import { someFacts } from '../given/records.ts';

const { file, claim } = someFacts();

describe('an intent to destroy', () => {
  test('is computed from the claim alone', () => {
    expect(destructionIntentOf(file.id, claim)).toEqual({
      schema: 'kz.archive.destruction-intent/1',
      caseFile: file.id,
      act: 'act-1',
      line: 1,
      attempt: 1,
      begunAt: '2026-03-02T06:00:00.000Z',
    });
  });

  test('is read back as it was written, and refused with anything added', () => {
    const intent = destructionIntentOf(file.id, claim);

    expect(readDestructionIntent(intent)).toEqual({ accepted: true, value: intent });
    expect(readDestructionIntent({ ...intent, by: 'person-1' })).toEqual({
      accepted: false,
      refusal: { code: 'IntentMalformed', findings: [{ at: '/by', code: 'Unexpected' }] },
    });
  });
});
