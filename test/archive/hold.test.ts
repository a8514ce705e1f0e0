import { describe, expect, test } from '@jest/globals';
import {
  type HoldRole,
  basisKinds,
  basisOf,
  mayPlaceHold,
  mayReleaseHold,
} from '../../shared/archive/hold.ts';
import type { CaseFileId, PersonId } from '../../shared/archive/names.ts';
import { day } from '../given/days.ts';

const id = (text: string) => text as PersonId;
const file = (stage: string, drafter?: string) => ({
  caseFile: 'file-1' as CaseFileId,
  stage,
  ...(drafter === undefined ? {} : { drafter: id(drafter) }),
});
const asker = (...roles: HoldRole[]) => ({ person: id('asker'), roles });

describe('placing a hold', () => {
  test.each<HoldRole>(['officer', 'chairman', 'head', 'erc-member', 'keeper', 'justice', 'republican'])(
    'is open to the %s',
    (role) => {
      expect(mayPlaceHold(asker(role), file('listed'))).toEqual({ accepted: true, value: 'may-place' });
    },
  );

  test('is not open to anybody else', () => {
    for (const roles of [[], ['auditor'], ['stranger']] as HoldRole[][]) {
      expect(mayPlaceHold(asker(...roles), file('listed'))).toMatchObject({
        accepted: false,
        refusal: { code: 'NotPermitted' },
      });
    }
  });

  test.each(['open', 'sealing', 'sealed', 'entered', 'listed'])('works while the file is %s', (stage) => {
    expect(mayPlaceHold(asker('justice'), file(stage, 'drafter'))).toMatchObject({ accepted: true });
  });

  test('comes too late once destruction has begun, and says how far it is', () => {
    expect(mayPlaceHold(asker('head'), file('destroying'))).toMatchObject({
      refusal: { code: 'AlreadyDestroying', caseFile: 'file-1' },
    });
    expect(mayPlaceHold(asker('head'), file('destroyed'))).toMatchObject({
      refusal: { code: 'AlreadyDestroyed', caseFile: 'file-1' },
    });
  });
});

describe('releasing a hold', () => {
  test.each<HoldRole>(['officer', 'head'])('is for the %s', (role) => {
    expect(mayReleaseHold(asker('keeper', role), [file('entered')])).toEqual({
      accepted: true,
      value: 'may-release',
    });
  });

  test.each<HoldRole>(['chairman', 'erc-member', 'keeper', 'justice', 'republican'])(
    'is not for the %s, who may place one',
    (role) => {
      expect(mayReleaseHold(asker(role), [file('entered')])).toMatchObject({
        refusal: { code: 'NotPermitted' },
      });
    },
  );

  test('is never for the drafter of an act that lists the file; all such files are named', () => {
    const files = [
      file('listed', 'other'),
      file('listed', 'asker'),
      { ...file('listed', 'asker'), caseFile: 'file-2' as CaseFileId },
    ];
    expect(mayReleaseHold(asker('officer'), files)).toEqual({
      accepted: false,
      refusal: { code: 'DrafterMayNotRelease', caseFiles: ['file-1', 'file-2'] },
    });
    expect(mayReleaseHold(asker('officer'), files.slice(0, 1))).toMatchObject({ accepted: true });
  });
});

test('a basis is a document of a known kind, or a text of the kind "other"', () => {
  const document = { kind: 'court', number: '2-1234/26', datedOn: day('2026-01-15') } as const;
  expect(basisOf(document)).toBe(document);
  expect(basisOf('Звонок из суда')).toEqual({ kind: 'other', text: 'Звонок из суда' });
  expect(basisKinds).toContain('archive-authority');
});
