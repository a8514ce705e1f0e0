import { describe, expect, test } from '@jest/globals';
import { deletionRecordSchema } from '../../shared/archive/deletion-record.ts';
import { deletionRecordOf } from '../../shared/archive/deletion-record-of.ts';
import { altered, findings } from '../given/altered-records.ts';
import { someFacts } from '../given/records.ts';

const digest = 'c'.repeat(64);
const before = (text: string) => ` ${text}`;
const after = (text: string) => `${text}\n`;

describe('A deletion record', () => {
  test('names its schema, by which it will be read in thirty years', () => {
    expect(deletionRecordSchema).toBe('kz.archive.deletion-record/1');
    expect(deletionRecordOf(someFacts())).toMatchObject({ schema: deletionRecordSchema });
  });

  test('says of each object its volume and pages where they are known, and nothing where they are not', () => {
    const { objects } = deletionRecordOf(someFacts());
    expect(objects).toEqual([
      {
        document: 'doc-1',
        mediaType: 'image/jpeg',
        bytes: 1_200,
        sha256: 'f'.repeat(64),
        key: 'case-files/7m2k/doc-1',
        version: 'pQ.8_-x',
      },
      {
        document: 'doc-2',
        volume: 2,
        mediaType: 'application/pdf',
        bytes: 5_368_709_120,
        sha256: 'e'.repeat(64),
        key: 'case-files/7m2k/doc-2',
        version: '000000000002',
        pages: 14,
      },
    ]);
    for (const field of ['volume', 'pages']) expect(objects[0]).not.toHaveProperty(field);
  });

  test.each([
    ['/kind', 'order-file'],
    ['/kind', 'register'],
    ['/carrier', 'electronic'],
    ['/carrier', 'mixed'],
    ['/approval/seats/1/seat', 'deputy-head'],
    ['/strays', [{ key: 'case-files/7m2k/doc-1', version: 'v9', sha256: digest }]],
    ['/objects/0/bytes', 0],
    ['/objects/0/pages', 1],
    ['/year', 2199],
    ['/year', 1900],
  ])('may say: %s is %j', (pointer, value) => {
    expect(findings(altered(pointer, value))).toEqual([]);
  });

  test.each<[string, string]>([
    ['/caseFile', '7m2k9x4c1v8n5b3q6w0e2r4t5y'],
    ['/manifest', digest],
    ['/objects/0/key', 'case-files/7m2k/doc-2'],
    ['/objects/0/version', '000000000002'],
    ['/objects/0/mediaType', 'application/pdf'],
    ['/objects/0/sha256', digest],
  ])('has the whole of %s in its form: nothing stands before or after it', (pointer, value) => {
    expect(findings(altered(pointer, value))).toEqual([]);
    expect(findings(altered(pointer, before(value)))).toEqual([`Malformed ${pointer}`]);
    expect(findings(altered(pointer, after(value)))).toEqual([`Malformed ${pointer}`]);
  });

  test.each<[string, unknown]>([
    ['/caseFile', ['7m2k9x4c1v8n5b3q6w0e2r4t5y']],
    ['/manifest', [digest]],
    ['/objects', { length: 0 }],
    ['/strays', [{}]],
    ['/retention/kind', ['years']],
  ])('is no record with %s as %j', (pointer, value) => {
    expect(findings(altered(pointer, value))).not.toEqual([]);
  });

  test('names a field with slashes and tildes by its JSON pointer', () => {
    const record = { ...(altered('/year', 2021) as object), 'a/b~c': 1 };
    expect(findings(record)).toEqual(['Unexpected /a~1b~0c']);
  });

  test.each<[string, string, unknown]>([
    ['ends at the moment it begins', '/times/destroyedAt', '2026-03-02T06:00:00.000Z'],
    ['is looked for at the moment it ends', '/looked/at', '2026-03-02T06:00:07.250Z'],
    ['is ordered on the day of the approval', '/approval/approvedOn', '2026-02-10'],
  ])('may tell of a destruction that %s', (_what, pointer, value) => {
    expect(findings(altered(pointer, value))).toEqual([]);
  });

  test('is signed for by three, not by the same three and somebody else', () => {
    const { commission } = deletionRecordOf(someFacts());
    expect(findings(altered('/commission', [...commission, commission[0]]))).toEqual([
      'OutOfOrder /commission',
    ]);
  });
});
