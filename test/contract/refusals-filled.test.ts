/** Every refusal in the sources, read as a syntax tree, carries the facts that its sentence names. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import { languages } from '../../shared/contract/languages.ts';
import { isProblemCode, problems } from '../../shared/contract/problems.ts';
import type { ProblemText } from '../../shared/contract/problem-text.ts';
import { chosen, type Facts } from '../../shared/contract/sentence.ts';

interface Made {
  readonly at: string;
  readonly code: string;
  /** Names of the facts; what a literal says outright is there as it stands. */
  readonly facts: Facts;
}

const textOf = (node: ts.Expression): string | undefined =>
  ts.isStringLiteral(node) ? node.text : undefined;

const madeIn = (path: string): readonly Made[] => {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const made: Made[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const facts = Object.fromEntries(
        node.properties.flatMap((one): [string, unknown][] => {
          if (ts.isPropertyAssignment(one))
            return [[one.name.getText(), textOf(one.initializer) ?? ['told']]];
          return ts.isShorthandPropertyAssignment(one) ? [[one.name.text, ['told']]] : [];
        }),
      );
      const { code, ...rest } = facts;
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      if (typeof code === 'string' && isProblemCode(code))
        made.push({ at: `${path}:${line}`, code, facts: rest });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return made;
};

const made = ['functions', 'shared/archive', 'shared/register', 'shared/runtime'].flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('.ts') && path !== 'record-form.ts') // its codes are of records
    .flatMap((path) => madeIn(join(folder, path))),
);

const wanting = ({ code, facts }: Made): readonly string[] => {
  if (!isProblemCode(code)) return [];
  const text: ProblemText = problems[code];
  // A stage is told when it is asked: each sentence for a stage is looked at where one is carried.
  const words = 'stage' in facts ? [text, ...Object.values(text.where ?? {})] : [chosen(text, facts)];
  return words.flatMap((one) =>
    languages.flatMap((language) =>
      [...one[language].matchAll(/\{(\w+)\}/g)]
        .map(([, name = '']) => name)
        .filter((name) => !(name in facts)),
    ),
  );
};

describe('A refusal', () => {
  test('carries every fact that its sentence names', () => {
    expect(made.length).toBeGreaterThan(80);
    expect(
      made.map((one) => [one.at, one.code, wanting(one)]).filter(([, , names]) => names?.length),
    ).toEqual([]);
  });

  test('is not read as whole where a fact is wanting', () => {
    expect(wanting({ at: '', code: 'NotYetActing', facts: {} })).toEqual(['from', 'from', 'from']);
    expect(wanting({ at: '', code: 'DateNotAllowed', facts: { from: ['told'] } })).toContain('upTo');
  });
});
