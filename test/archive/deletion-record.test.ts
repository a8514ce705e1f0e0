import { describe, expect, test } from '@jest/globals';
import { deletionRecordOf } from '../../shared/archive/deletion-record-of.ts';
import type { DeletionRecord } from '../../shared/archive/deletion-record.ts';
import type { Sha256 } from '../../shared/archive/names.ts';
import { readDeletionRecord } from '../../shared/archive/read-deletion-record.ts';
import { day } from '../given/days.ts';
import { altered, findings } from '../given/altered-records.ts';
import { someFacts } from '../given/records.ts';

const record = (): DeletionRecord => deletionRecordOf(someFacts());

describe('a deletion record', () => {
  test('is read back as it was written', () => {
    expect(readDeletionRecord(JSON.parse(JSON.stringify(record())))).toEqual({
      accepted: true,
      value: record(),
    });
  });

  test('says what was destroyed, why, by whose decision, and that the store was looked at', () => {
    expect(record()).toMatchObject({
      caseFile: '7m2k9x4c1v8n5b3q6w0e2r4t5y',
      retention: { kind: 'years', years: 3, keepUntil: '2024-12-31' },
      inventory: { id: 'inventory-1', number: 3, line: 17 },
      act: { number: 5, line: 1, drafter: 'person-agent', signature: { policy: 'personal' } },
      order: {
        number: '12-НҚ',
        datedOn: '2026-02-10',
        issuedBy: 'person-head',
        signature: { policy: 'attested' },
      },
      looked: { versions: 0, markers: 0, uploads: 0, at: '2026-03-02T06:00:08.000Z' },
      times: { begunAt: '2026-03-02T06:00:00.000Z', destroyedAt: '2026-03-02T06:00:07.250Z' },
    });
  });

  test('names the seats that voted, in the order of the commission', () => {
    expect(record().approval.seats.map(({ seat, person }) => `${seat} ${person}`)).toEqual([
      'chairman person-chair',
      'member person-second',
      'member person-third',
    ]);
  });

  test('does not depend on the order in which the store lists', () => {
    const facts = someFacts();
    const stray = (key: string, version: string) => ({ key, version, sha256: 'e'.repeat(64) as Sha256 });
    const strays = [
      stray('case-files/7m2k/b', '2'),
      stray('case-files/7m2k/b', '10'),
      stray('case-files/7m2k/a', '3'),
    ];
    const backwards = { objects: facts.objects.toReversed(), strays: strays.toReversed() };

    const one = deletionRecordOf({ ...facts, strays });
    expect(deletionRecordOf({ ...facts, ...backwards })).toEqual(one);
    expect(one.objects.map(({ document }) => document)).toEqual(['doc-1', 'doc-2']);
    expect(one.strays.map(({ version }) => version)).toEqual(['3', '10', '2']);
    expect(deletionRecordOf({ ...facts, strays: [strays[0]!, strays[0]!] }).strays).toHaveLength(2);
  });

  test('takes nothing along that stands beside its fields', () => {
    const facts = someFacts();
    const [object] = facts.objects;
    const named = { ...facts, objects: [{ ...object!, name: 'Исполнительный лист Ахметова' }] };

    expect(JSON.stringify(deletionRecordOf(named))).not.toMatch(/Ахметов|guest/);
  });

  test('says what was done with the paper, or that nobody recorded it', () => {
    const paper = { destroyedOn: day('2026-03-02'), manner: 'измельчение', place: 'Алматы' };
    const facts = someFacts();
    const withPaper = deletionRecordOf({ ...facts, act: { ...facts.act, paper } });

    expect(record().outcome).toEqual({ electronic: 'destroyed', paper: 'not recorded' });
    expect(withPaper.outcome).toEqual({ electronic: 'destroyed', paper });
    expect(readDeletionRecord(withPaper)).toMatchObject({ accepted: true });
  });

  test.each([
    [{ kind: 'years-after', event: 'alimony-ended', years: 5, keepUntil: '2024-12-31' }, []],
    [{ kind: 'until-need', keepUntil: '2024-12-31' }, []],
    [{ kind: 'until-replaced', keepUntil: '2024-12-31' }, []],
    [{ kind: 'years', keepUntil: '2024-12-31' }, ['Missing /retention/years']],
    [{ kind: 'permanent', keepUntil: '2024-12-31' }, ['Malformed /retention/kind']],
    [{ kind: 'constructor', keepUntil: '2024-12-31' }, ['Malformed /retention/kind']],
    [{ keepUntil: '2024-12-31' }, ['Malformed /retention/kind']],
    ['three years', ['Malformed /retention']],
  ])('names a term that can end: %j', (retention, faults) => {
    expect(findings(altered('/retention', retention))).toEqual(faults);
  });
});
