import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { problems } from '../../shared/contract/problems.ts';

/** Codes that are no answer of their own: they stand inside one, or in a record of what happened. */
const insideAnother: Readonly<Record<string, readonly string[]>> = {
  'a warning beside a good answer': ['CommissionCannotSit'],
  'a finding of sealing, in words of its own': ['UploadExpired', 'HeadingNamesPerson', 'HeadingNotPrintable'],
  'the reason of a spared line': ['CaseFileNotRecordable'],
  'a finding of whoever reads a record or an intent back': [
    'IntentMalformed',
    'CheckpointMalformed',
    'RecordMalformed',
    'RecordSchemaUnknown',
    'OutOfOrder',
    'Missing',
    'PersonalNumber',
    'Unexpected',
  ],
  'a line is spared, or a person must look: works answer nobody': ['NotAsSealed', 'NotKept', 'RecordTooLong'],
  'a rule that no route asks yet: additions to the nomenclature': [
    'ProceedingMayNotBeAdded',
    'IndexTaken',
    'TermRefused',
    'ArticleNotInList',
    'TermShorterThanList',
    'LineUnknown',
    'ArticleMissing',
  ],
};

const sources = ['functions', 'shared/archive', 'shared/register', 'shared/runtime'].flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join(folder, path), 'utf8')),
);
const codes = new Set(
  sources.flatMap((text) => [...text.matchAll(/code: '(\w+)'/g)].map(([, code]) => code ?? '')),
);
const exempt = Object.values(insideAnother).flat();

describe('The catalogue of problems', () => {
  test('has a text for every code that a rule or a story refuses with', () => {
    expect(codes.size).toBeGreaterThan(60);
    expect([...codes].filter((code) => !Object.hasOwn(problems, code) && !exempt.includes(code))).toEqual([]);
  });

  test('exempts only codes that are in use and have no text', () => {
    expect(exempt.filter((code) => !codes.has(code) || Object.hasOwn(problems, code))).toEqual([]);
  });

  test('says each in three languages, and names the same facts in all of them', () => {
    for (const [code, { ru, kk, en }] of Object.entries(problems)) {
      const facts = [ru, kk, en].map((text) =>
        [...text.matchAll(/\{(\w+)\}/g)].map(([, fact]) => fact).sort(),
      );
      expect([code, ...facts]).toEqual([code, facts[0], facts[0], facts[0]]);
      for (const text of [ru, kk, en]) expect(text).toMatch(/\.$/);
      expect(new Set([ru, kk, en]).size).toBe(3);
    }
  });
});
