import { describe, expect, test } from '@jest/globals';
import { asTyped, type Checkpoint, checkpointText, readCheckpoint } from '../../shared/archive/checkpoint.ts';
import type { Sha256 } from '../../shared/archive/names.ts';
import { instant } from '../given/days.ts';

const checkpoint: Checkpoint = {
  log: '0000000000000000000000000a',
  size: 12,
  root: 'ab'.repeat(32) as Sha256,
  at: instant('2026-11-22T05:00:07.000Z'),
};
const text = `kz.archive.checkpoint/1
log 0000000000000000000000000a
size 12
root ${'ab'.repeat(32)}
at 2026-11-22T05:00:07Z
`;

describe('A checkpoint', () => {
  test('is five lines that anybody can read', () => {
    expect(checkpointText(checkpoint)).toBe(text);
    expect(checkpointText({ ...checkpoint, at: instant('2026-11-22T05:00:07.999Z') })).toBe(text);
  });

  test('is read back as it was', () => {
    expect(readCheckpoint(text)).toEqual({ accepted: true, value: checkpoint });
  });

  test.each([
    ['another schema', text.replace('/1', '/2')],
    ['a line more', `${text}\n`],
    ['a line less', text.replace(/at .*\n/, '')],
    ['no last end of line', text.trimEnd()],
    ['ends of line of another system', text.replaceAll('\n', '\r\n')],
    ['a size with leading zeros', text.replace('size 12', 'size 012')],
    ['a size below nothing', text.replace('size 12', 'size -1')],
    ['a root in capitals', text.replace('ab'.repeat(32), 'AB'.repeat(32))],
    ['a day that is none', text.replace('11-22', '11-31')],
    ['a fraction of a second', text.replace('07Z', '07.5Z')],
    ['nothing', ''],
  ])('is not read from %s', (_, other) => {
    expect(readCheckpoint(other)).toEqual({ accepted: false, refusal: { code: 'CheckpointMalformed' } });
  });

  test.each([
    ['as it was typed', text],
    ['with ends of line of another system', text.replaceAll('\n', '\r\n')],
    ['without the last end of line', text.trimEnd()],
    ['with empty lines at its end', `${text}\n\n`],
    ['with the mark of an editor before it', `\uFEFF${text}`],
  ])('typed from a paper is read %s', (_, typed) => {
    expect(readCheckpoint(asTyped(typed))).toEqual({ accepted: true, value: checkpoint });
  });

  test('typed with anything else changed is none', () => {
    expect(readCheckpoint(asTyped(` ${text}`)).accepted).toBe(false);
    expect(readCheckpoint(asTyped(text.replace('size', '\nsize'))).accepted).toBe(false);
  });
});
