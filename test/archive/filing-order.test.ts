import { describe, expect, test } from '@jest/globals';
import { type Filed, inFilingOrder } from '../../shared/archive/filing-order.ts';
import type { CaseFileId } from '../../shared/archive/names.ts';

const file = (changed: Partial<Filed>): Filed => ({
  id: 'id-5' as CaseFileId,
  year: 2018,
  index: '02-01',
  heading: 'Исполнительное производство о взыскании',
  ...changed,
});
const sorted = (files: readonly Partial<Filed>[]): readonly Filed[] =>
  files.map(file).toSorted(inFilingOrder);

describe('the order of files in an inventory and on an act', () => {
  test('is by year, then by index, whatever their numbers are', () => {
    const files = [
      { year: 2018, index: '02-01', proceedingNumber: '90/2018' },
      { year: 2018, index: '02-9', proceedingNumber: '5/2018' },
      { year: 2018, index: '02-10', proceedingNumber: '4/2018' },
      { year: 2019, index: '01-01', proceedingNumber: '1/2018' },
    ];
    expect(sorted(files.toReversed())).toEqual(files.map(file));
  });

  test.each([
    ['11/2018', '12/2018'],
    ['9/2018', '10/2018'],
    ['0009/18', '10/18'],
    ['7/2018', '7/2019'],
    ['7', '7/2018'],
    ['7/2018', '7а/2018'],
    ['99999999999999999998', '99999999999999999999'],
  ])('has proceeding %s before proceeding %s', (first, second) => {
    const pair = [{ proceedingNumber: first }, { proceedingNumber: second }];
    expect(sorted(pair.toReversed())).toEqual(pair.map(file));
    expect(sorted(pair)).toEqual(pair.map(file));
  });

  test('goes by the number in the heading where a file has no other', () => {
    const files = [
      { heading: 'Исполнительное производство № 9/2018 о взыскании' },
      { proceedingNumber: '10/2018' },
      { heading: 'Атқарушылық іс жүргізу № 11/2018' },
    ];
    expect(sorted(files.toReversed())).toEqual(files.map(file));
  });

  test('is never left to chance: two files of one number stand by their ids', () => {
    const files = [{ id: 'id-1' as CaseFileId }, { id: 'id-2' as CaseFileId }];
    expect(sorted(files)).toEqual(files.map(file));
    expect(sorted(files.toReversed())).toEqual(files.map(file));
  });
});
