import { describe, expect, test } from '@jest/globals';
import { placeOnPaper } from '../../shared/archive/place-on-paper.ts';

const chambers = { kk: 'Алматы қаласы', ru: 'город Алматы' };

describe('the place on papers', () => {
  test('that is the chamber’s stands in each language as the chamber keeps it', () => {
    expect(placeOnPaper({ place: 'город Алматы', language: 'ru' }, chambers)).toEqual(chambers);
    expect(placeOnPaper({ place: 'Алматы қаласы', language: 'kk' }, chambers)).toEqual(chambers);
  });

  test('that the drafter wrote himself stands as he wrote it, in both', () => {
    const written = 'город Талгар';
    expect(placeOnPaper({ place: written, language: 'ru' }, chambers)).toEqual({ kk: written, ru: written });
    expect(placeOnPaper({ place: 'город Алматы', language: 'kk' }, chambers).kk).toBe('город Алматы');
  });
});
