import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

const deletions = ['DeleteObjectCommand', 'DeleteObjectsCommand'];
const knife = [...deletions, 'PutObjectLegalHoldCommand'];
const onlyToThese = (importNames) => [
  'error',
  {
    paths: [
      {
        name: '@aws-sdk/client-s3',
        importNames,
        message: 'Only shared/aws/s3-destroyer.ts may destroy or lift.',
      },
    ],
  },
];
const asksTheClock = 'The archive is told the day; it never asks the clock.';

export default defineConfig(
  {
    ignores: [
      'node_modules',
      'cdk.out',
      'coverage',
      '.lanes',
      'demo-out',
      '**/*.cjs',
      '**/*.mjs',
      '**/*.js',
      'web/dist',
      'web/.dist-*',
    ],
  },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './infra/tsconfig.json', './web/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
  },
  {
    rules: {
      'max-lines': ['error', { max: 200 }],
      'max-lines-per-function': ['error', { max: 40 }],
      'max-params': ['error', 3],
      complexity: ['error', 10],
      'no-console': 'error',
      // Taking fields away from an object by naming them is how a part of it is kept.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-imports': onlyToThese(knife),
    },
  },
  {
    files: ['shared/archive/**'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'fetch', 'console', 'setTimeout', 'crypto'],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: asksTheClock },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: asksTheClock,
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'Identifiers are handed in.',
        },
        { selector: 'ThrowStatement', message: 'Rules answer with a refusal; only the edge throws faults.' },
        { selector: 'AwaitExpression', message: 'The archive does no I/O.' },
      ],
    },
  },
  { files: ['shared/aws/s3-destroyer.ts'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['shared/aws/s3-legal-hold-on.ts'], rules: { 'no-restricted-imports': onlyToThese(deletions) } },
  {
    files: ['functions/**'],
    ignores: ['functions/**/*.lambda.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'CatchClause', message: 'Stories do not catch; the edge does.' },
      ],
    },
  },
  {
    files: ['test/**'],
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
