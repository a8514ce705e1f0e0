import { describe, expect, jest, test } from '@jest/globals';
import { actPartOne } from '../../shared/paper/act-part-one.ts';
import { charactersWithoutGlyph } from '../../shared/paper/characters.ts';
import { glued, legible } from '../../shared/paper/legible.ts';
import { actLine, actOf } from './papers.ts';
import { pagesOf, poppler, printed, textOf } from './reading.ts';

// Papers are long and machines are shared: what is judged here is the paper, not the time.
jest.setTimeout(120_000);

const readBack = poppler ? test : test.skip;
const without = poppler ? '' : ' (not run: poppler-utils is missing)';
const withHeading = (heading: string) => actPartOne(actOf([actLine(1, { heading })]));
const squeezed = (text: string): string => text.replace(/\s/gu, '');

describe('a heading', () => {
  test.each([
    ['an emoji', 'Дело 😀 о взыскании 😀', ['😀']],
    ['an emoji of several parts, by the parts', '👩‍⚖️ и 🇰🇿', ['👩', '⚖', '🇰', '🇿']],
    ['Chinese and Arabic letters', '中 и ب', ['中', 'ب']],
    ['a control character', 'Дело\u0007', ['\u0007']],
    ['half a character', 'Дело \ud83d', ['\ud83d']],
  ])('with %s is refused, and the characters are named', async (_what, heading, characters) => {
    expect(await charactersWithoutGlyph(heading)).toEqual(characters);
    expect(await withHeading(heading)).toEqual({
      accepted: false,
      refusal: { code: 'CharacterWithoutGlyph', characters },
    });
  });

  test('of letters, figures and signs in use can be printed', async () => {
    expect(await charactersWithoutGlyph('Әлем-Қаржы ЖШС № 7/2019 «ab» 1 250 000 ₸\n— ½ € •')).toEqual([]);
  });

  test('that hides marks of direction or of no width looks as if they were not there', () => {
    expect(legible('\u202eДе\u00adло\u200b \u2067№ 7\u2069\ufeff\ufe0f\u061c')).toBe('Дело № 7');
  });

  readBack(`cannot be turned round by marks of direction${without}`, async () => {
    const { pdf } = printed(await withHeading('Дело \u202e7201\u202c от \u200f2019\u200e года'));
    expect(textOf(pdf)).toContain('Дело 7201 от 2019 года');
  });

  test('is composed: й of two characters is й of one', () => {
    expect(legible('\u0438\u0306')).toBe('\u0439');
  });

  readBack(`of 500 letters without a space is all there, within its column${without}`, async () => {
    const heading = 'Ө'.repeat(250) + 'щ'.repeat(250);
    const { pdf } = printed(await withHeading(heading));
    expect(squeezed(textOf(pdf))).toContain(heading);
    for (const line of pagesOf(pdf).join('\n').split('\n'))
      expect(line.match(/[Өщ]+/u)?.[0].length ?? 0).toBeLessThan(40);
  });

  readBack(`of 500 characters in words is all there${without}`, async () => {
    const heading = 'о взыскании задолженности '.repeat(19).trim();
    expect(textOf(printed(await withHeading(heading)).pdf)).toContain(heading);
  });

  readBack(`longer than a page runs over to the next, nothing lost${without}`, async () => {
    const remarks = Array.from({ length: 200 }, (_, at) => `Замечание-${at + 1} о состоянии`);
    const act = actOf([actLine(1), actLine(2, { notes: { carrier: 'paper', remarks } }), actLine(3)]);
    const text = textOf(printed(await actPartOne(act)).pdf);
    for (const remark of remarks) expect(text.split(`${remark.split(' ')[0] ?? ''} `)).toHaveLength(2);
  });
});

describe('on a line', () => {
  test.each([
    ['№ 17', '№\u00a017'],
    ['1 250 000 ₸', '1\u00a0250\u00a0000\u00a0₸'],
    ['г. Алматы, ст. 5', 'г.\u00a0Алматы, ст.\u00a05'],
    ['в 2019 году', 'в 2019 году'],
  ])('%s is kept together', (text, kept) => {
    expect(glued(text)).toBe(kept);
  });

  readBack(`what is kept together is still found by a plain search${without}`, async () => {
    expect(textOf(printed(await withHeading('Дело № 17 на 1 250 000 ₸')).pdf)).toContain(
      'Дело № 17 на 1 250 000 ₸',
    );
  });
});
