import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../web', import.meta.url));

const sources = readdirSync(root, { recursive: true, withFileTypes: true })
  .map(({ parentPath, name }) => relative(root, join(parentPath, name)))
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('dist/'))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

const languages = ['kk', 'ru', 'en'] as const;

interface Said extends Readonly<Record<(typeof languages)[number], string>> {
  /** File and name. */
  readonly where: string;
}

interface Source {
  readonly path: string;
  readonly text: string;
}

const nodesOf = ({ path, text }: Source): readonly ts.Node[] => {
  const all: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    all.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return all;
};

const textOf = (node: ts.Expression): string | undefined => {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isBinaryExpression(node)) return undefined;
  const [left, right] = [textOf(node.left), textOf(node.right)];
  return left === undefined || right === undefined ? undefined : left + right;
};

/** What is said in all languages, wherever it stands. */
const entriesOf = (source: Source): readonly Said[] =>
  nodesOf(source).flatMap((node) => {
    if (!ts.isPropertyAssignment(node) || !ts.isObjectLiteralExpression(node.initializer)) return [];
    const texts = node.initializer.properties.flatMap((one) => {
      const text = ts.isPropertyAssignment(one) ? textOf(one.initializer) : undefined;
      return text === undefined ? [] : [[one.name?.getText(), text] as const];
    });
    const { kk, ru, en } = Object.fromEntries(texts) as Partial<Said>;
    const isSaid = kk !== undefined && ru !== undefined && en !== undefined;
    return isSaid ? [{ kk, ru, en, where: `${source.path} ${node.name.getText()}` }] : [];
  });

const holdsWords = ({ text }: Source): boolean => /satisfies Vocabulary|: Vocabulary\b/.test(text);
const vocabularies = sources.filter(holdsWords);
const said = vocabularies.flatMap(entriesOf);

const blanks = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name = '']) => name))].toSorted();
const forms = (text: string): readonly number[] =>
  [...text.matchAll(/\{\w+\|([^}]*)\}/g)].map(([, all = '']) => all.split('|').length);

/** Russian and Kazakh share the word, which came to both from elsewhere; or there is nothing to translate. */
const alike = (text: string): boolean =>
  blanks(text).length > 0 && !/\p{L}/u.test(text.replaceAll(/\{\w+\}/g, ''));
const sameInKazakhAndRussian = new Set([
  'Акт',
  '№',
  'Лицензия',
  'Номенклатура',
  'Редакция',
  'Скан: {what} ({name})',
  'Том',
  'палата',
  'сертификат',
  'аудитор',
  'журнал',
  'наряд',
]);

describe('the words of the pages', () => {
  test('are found', () => {
    expect(vocabularies.length).toBeGreaterThan(10);
    expect(said.length).toBeGreaterThan(300);
  });

  test('are there in every language', () => {
    expect(said.filter((one) => languages.some((language) => one[language].trim() === ''))).toEqual([]);
  });

  test('take the same facts in every language, but that a count may only choose a form', () => {
    const differ = said.filter((one) => {
      const all = languages.map((language) => blanks(one[language].replaceAll(/\{\w+\|[^}]*\}/g, '')).join());
      return new Set(all).size > 1;
    });
    expect(differ.map(({ where }) => where)).toEqual([]);
  });

  test('have the forms that each language has: one in Kazakh, three in Russian, two in English', () => {
    const wrong = said.filter(
      ({ kk, ru, en }) =>
        forms(kk).length > 0 ||
        forms(ru).some((count) => count !== 3) ||
        forms(en).some((count) => count !== 2),
    );
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });

  test('are not of one language in the place of another', () => {
    const same = said.filter(
      ({ kk, ru, en }) =>
        ((kk === ru && !sameInKazakhAndRussian.has(ru)) || kk === en || ru === en) && !alike(kk),
    );
    expect(same.map(({ where, kk, ru, en }) => `${where}: ${kk} · ${ru} · ${en}`)).toEqual([]);
  });

  test('are in the letters of their language', () => {
    // The number of an order of the ministry keeps its letters.
    const plain = (text: string): string => text.replaceAll('-НҚ', '');
    const wrong = said.filter(
      ({ ru, en }) => /[әғқңөұүһі]/iu.test(plain(ru)) || /\p{Script=Cyrillic}/u.test(plain(en)),
    );
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });

  test('stand in vocabularies alone', () => {
    expect(sources.filter((one) => !holdsWords(one)).flatMap(literalsOf)).toEqual([]);
  });
});

/** The names of the languages in themselves, what `say` is made of, and what is looked for in files that people bring and in refusals. */
const allowed = new Set([
  ...['shell/header.tsx', 'say/dates.ts', 'say/bytes.ts'],
  ...['upload/list-columns.ts', 'say/plainly.ts'],
]);
const shown = new Set(['title', 'label', 'alt', 'aria-label', 'placeholder', 'caption', 'legend', 'hint']);

function literalsOf(source: Source): readonly string[] {
  const { path } = source;
  return nodesOf(source)
    .map((node) => {
      if (ts.isJsxText(node)) return node.text;
      if (ts.isJsxAttribute(node) && shown.has(node.name.getText()) && node.initializer)
        return ts.isStringLiteral(node.initializer) ? node.initializer.text : '';
      const isForeign = ts.isStringLiteralLike(node) && /\p{Script=Cyrillic}/u.test(node.text);
      return isForeign && !allowed.has(path) ? node.text : '';
    })
    .filter((words) => /\p{L}/u.test(words))
    .map((words) => `${path}: ${words.trim()}`);
}
