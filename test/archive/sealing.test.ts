import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { Document, Party } from '../../shared/archive/case-file.ts';
import type { DocumentId, Sha256 } from '../../shared/archive/names.ts';
import {
  findingOf,
  findingsInHeading,
  isMendedByUpload,
  judgeReadiness,
  manifestText,
} from '../../shared/archive/sealing.ts';
import { canonicalBytes } from '../../shared/signature/canonical-json.ts';
import { instant } from '../given/days.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('hex') as Sha256; // its form

const document = (id: string, more: Partial<Document> = {}): Document => ({
  id: id as DocumentId, // given here
  state: 'uploaded',
  name: 'Акт.pdf',
  volume: 1,
  mediaType: 'application/pdf',
  bytes: 10,
  sha256: digest('one'),
  addedAt: instant('2026-11-22T04:00:00.000Z'),
  ...more,
});

describe('A file is ready to be sealed', () => {
  test('when it has documents and all have arrived', () => {
    expect(judgeReadiness([document('a'), document('b', { state: 'sealed' })]).accepted).toBe(true);
    expect(judgeReadiness([])).toMatchObject({ refusal: { code: 'DocumentsMissing' } });
    expect(judgeReadiness([document('a'), document('b', { state: 'awaited' })])).toMatchObject({
      refusal: { code: 'UploadIncomplete', missing: ['b'] },
    });
  });
});

describe('A scan', () => {
  const found = { bytes: 10, sha256: digest('one'), mediaType: 'application/pdf' };

  test('that is what was promised has no finding', () => {
    expect(findingOf(document('a'), found)).toBeUndefined();
  });

  test.each([
    ['of another length', { ...found, bytes: 9 }, 'LengthDiffers'],
    ['of another content', { ...found, sha256: digest('two') }, 'DigestDiffers'],
    ['that is damaged', { ...found, fault: 'DocumentDamaged' }, 'DocumentDamaged'],
    ['of another type', { ...found, mediaType: 'image/png' }, 'MediaTypeDiffers'],
    ['of no known type', { bytes: 10, sha256: digest('one') }, 'MediaTypeDiffers'],
  ])('%s is a finding', (_what, one, code) => {
    expect(findingOf(document('a'), one)).toEqual({ document: 'a', code });
  });
});

describe('The heading of a file', () => {
  const debtor: Party = { role: 'debtor', name: 'Үлгібаев  Сынақ' };
  const bank: Party = { role: 'recoveror', name: 'АО Банк', bin: '990140000001' };
  const codes = (heading: string, ...parties: Party[]) => findingsInHeading({ heading, parties });

  test('names its subject and number, and may name a legal person', () => {
    expect(codes('О взыскании в пользу АО Банк, № 12345678901 и 1234567890123', debtor, bank)).toEqual([]);
  });

  test('may use a word that is also a name, and words that a name begins or ends', () => {
    expect(codes('О взыскании по акту Асан', { role: 'debtor', name: 'А' })).toEqual([]);
    expect(codes('О взыскании', { role: 'debtor', name: 'О взыск' })).toEqual([]);
    expect(codes('О взыскании', { role: 'debtor', name: '—' })).toEqual([]);
  });

  test('names no person and no IIN', () => {
    const finding = [{ code: 'HeadingNamesPerson' }];
    expect(codes('О взыскании с 850101300123')).toEqual(finding);
    expect(codes('О взыскании: ҮЛГІБАЕВ СЫНАҚ.', debtor, bank)).toEqual(finding);
    const two = [{ ...debtor, name: 'Асанова Дана' }, debtor];
    expect(codes('О взыскании с Үлгібаев Сынақ', ...two)).toEqual(finding);
    expect(codes('Ахметов А.Б., алименты', { role: 'debtor', name: 'Ахметов А. Б.' })).toEqual(finding);
  });
});

describe('The manifest of a file', () => {
  const entry = (name: string, pages?: number) => ({
    version: 'v-1',
    document: name,
    sha256: digest(name),
    bytes: 7,
    mediaType: 'application/pdf',
    ...(pages !== undefined && { pages }),
  });

  test('is canonical JSON in the order of the documents, whatever order they came in', () => {
    const text = manifestText([entry('b'), entry('a', 3)]);
    expect(text).toBe(Buffer.from(canonicalBytes([entry('a', 3), entry('b')])).toString());
    expect(manifestText([entry('a', 3), entry('b')])).toBe(text);
  });
});

describe('A finding', () => {
  test('of what arrived is mended by the same file once more, any other by another document', () => {
    for (const code of ['LengthDiffers', 'DigestDiffers', 'UploadExpired'])
      expect(isMendedByUpload({ code })).toBe(true);
    for (const code of ['DocumentTruncated', 'MediaTypeDiffers'])
      expect(isMendedByUpload({ code })).toBe(false);
  });
});
