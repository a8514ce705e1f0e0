import { describe, expect, test } from '@jest/globals';
import { leftoversAskedTogether } from '../../../functions/destruction/read-together.ts';
import { objectsOf } from '../../../functions/destruction/objects-of.ts';
import { together } from '../../../functions/destruction/together.ts';
import { versionsUnder } from '../../../functions/destruction/versions-under.ts';
import type { Document } from '../../../shared/archive/case-file.ts';
import type { CaseFileId, DocumentId, Sha256 } from '../../../shared/archive/names.ts';
import { IntegrityFault } from '../../../shared/ports/faults.ts';
import type { Shelf } from '../../../shared/ports/vault.ts';
import { instant } from '../../given/days.ts';

describe('What is done for many at a time', () => {
  const numbers = Array.from({ length: 40 }, (_, at) => at);

  test('is answered in order, sixteen at a time', async () => {
    let [now, most] = [0, 0];
    const doubled = await together(numbers, async (one) => {
      now += 1;
      most = Math.max(most, now);
      await new Promise(setImmediate);
      now -= 1;
      return one * 2;
    });
    expect(doubled).toEqual(numbers.map((one) => one * 2));
    expect(most).toBe(16);
    expect(await together([], () => Promise.reject(new Error('never')))).toEqual([]);
  });

  test('fails only when all that was begun has ended, and begins no more', async () => {
    let ended = 0;
    const one = async (at: number) => {
      if (at === 0) throw new Error('first');
      await new Promise(setImmediate);
      ended += 1;
    };
    await expect(together(numbers, one)).rejects.toThrow('first');
    expect(ended).toBe(15);
  });
});

test('Everything under a prefix is listed, page after page, to the last', async () => {
  const version = (key: string) => ({ key, version: '1', bytes: 1, marker: false });
  const pages: Record<string, Awaited<ReturnType<Shelf['versions']>>> = {
    '': { items: [version('p/1')], cursor: 'a' },
    a: { items: [], cursor: 'b' },
    b: { items: [version('p/2')] },
  };
  const versions = (prefix: string, cursor = '') =>
    Promise.resolve(prefix === 'p/' ? pages[cursor]! : { items: [] });
  expect(await versionsUnder({ versions } as Partial<Shelf> as Shelf, 'p/')).toEqual([
    version('p/1'),
    version('p/2'),
  ]);
});

test('Of the uploads begun in a store a file is shown its own, though many files ask at once', async () => {
  const asked: string[] = [];
  const upload = (file: string) => ({ key: `case-files/${file}/1`, upload: file });
  const shelf: Pick<Shelf, 'leftovers'> = {
    leftovers: (prefix) => {
      asked.push(prefix);
      return Promise.resolve([upload('a'), upload('b')]);
    },
  };
  const of = (file: string) => leftoversAskedTogether(shelf, `case-files/${file}/`);
  expect(await Promise.all(['a', 'b', 'c'].map(of))).toEqual([[upload('a')], [upload('b')], []]);
  expect(asked).toHaveLength(1);
  expect(await of('b')).toEqual([upload('b')]);
  expect(asked).toHaveLength(2);
});

describe('The objects of a file', () => {
  const { pages: _none, ...unread }: Document = {
    id: 'doc-1' as DocumentId,
    state: 'sealed',
    name: 'Постановление.pdf',
    volume: 1,
    mediaType: 'application/pdf',
    bytes: 7,
    sha256: 'a'.repeat(64) as Sha256,
    addedAt: instant('2021-03-17T04:00:00.000Z'),
    version: 'v1',
    pages: 3,
  };
  const file = { id: 'file-1' as CaseFileId };

  test('are told as they were sealed, without the names that people gave them', () => {
    const plain = {
      ...{ document: 'doc-1', volume: 1, mediaType: 'application/pdf', bytes: 7, sha256: 'a'.repeat(64) },
      ...{ key: 'case-files/file-1/doc-1', version: 'v1' },
    };
    expect(objectsOf(file, [{ ...unread, pages: 3 }, unread])).toStrictEqual([{ ...plain, pages: 3 }, plain]);
  });

  test('are all in the vault, or a person must look', () => {
    const { version: _gone, ...lost } = unread;
    expect(() => objectsOf(file, [unread, lost])).toThrow(IntegrityFault);
  });
});
