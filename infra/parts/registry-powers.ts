import { indexes, type Names } from '../names.ts';

const read = ['dynamodb:GetItem', 'dynamodb:Query'];
const add = [...read, 'dynamodb:PutItem', 'dynamodb:ConditionCheckItem'];

/** What a role may do with the registry. Each names its actions: no role may scan, or change the table. */
export const registryPowers = {
  read,
  /** Files facts, changes nothing that is on file. */
  add,
  change: [...add, 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'],
  indexesOf: ({ tableArn }: Names): string[] => indexes.map((index) => `${tableArn}/index/${index}`),
};
