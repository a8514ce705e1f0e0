import { describe, expect, test } from '@jest/globals';
import type { Attendance, Vote } from '../../shared/archive/act-parts.ts';
import {
  type DecidedAct,
  destructionIntentOf,
  readDestructionIntent,
} from '../../shared/archive/destruction-intent.ts';
import { day } from '../given/days.ts';
import { someFacts } from '../given/records.ts';

const { file, claim, act } = someFacts();
const decided: DecidedAct = { ...act, submittedOn: day('2026-02-01'), assembledOn: day('2026-03-02') };
const intent = destructionIntentOf(file.id, claim, decided);

describe('an intent to destroy', () => {
  test('tells of the claim', () => {
    expect(intent).toMatchObject({
      schema: 'kz.archive.destruction-intent/2',
      caseFile: file.id,
      act: 'act-1',
      line: 1,
      attempt: 1,
      begunAt: '2026-03-02T06:00:00.000Z',
    });
  });

  test('tells who had submitted, voted, ordered and come together, and when: enough to put the act back', () => {
    const { submission, seats, votes, decidedOn, order } = act;
    expect(intent.decided).toEqual({
      ...{ submittedOn: '2026-02-01', submission, seats, votes, decidedOn, order },
      attendance: [
        { office: 'drafter', person: 'person-agent', on: '2026-03-02' },
        { office: 'chairman', person: 'person-chair', on: '2026-03-02' },
        { office: 'justice', person: 'person-justice', on: '2026-03-02' },
      ],
      assembledOn: '2026-03-02',
    });
    const paper = { destroyedOn: day('2026-03-02'), manner: 'измельчение', place: 'Алматы' };
    expect(destructionIntentOf(file.id, claim, { ...decided, paper }).decided).toMatchObject({ paper });
  });

  test('repeats nothing that people said in words of their own, for it may name somebody', () => {
    const votes: readonly Vote[] = act.votes.map((vote) => ({ ...vote, reason: 'согласен с Ахметовым' }));
    const attendance: readonly Attendance[] = act.attendance.map((one) => ({ ...one, others: 'Сейтова А.' }));
    const said = JSON.stringify(destructionIntentOf(file.id, claim, { ...decided, votes, attendance }));
    expect(said).not.toMatch(/Ахметов|Сейтова/);
  });

  test('is read back as it was written, whatever the order is called, and refused with anything added', () => {
    expect(readDestructionIntent(intent)).toEqual({ accepted: true, value: intent });
    const order = { ...act.order, number: '№ 123456789012\n-П' };
    const odd = destructionIntentOf(file.id, claim, { ...decided, order });
    expect(readDestructionIntent(odd)).toEqual({ accepted: true, value: odd });
    expect(readDestructionIntent({ ...intent, by: 'person-1' })).toEqual({
      accepted: false,
      refusal: { code: 'IntentMalformed', findings: [{ at: '/by', code: 'Unexpected' }] },
    });
    const named = { ...intent, decided: { ...intent.decided, head: 'Ахметов' } };
    expect(readDestructionIntent(named)).toMatchObject({
      refusal: { findings: [{ at: '/decided/head', code: 'Unexpected' }] },
    });
  });

  test('of the first schema, which does not tell what was decided, is still read', () => {
    const { decided: _decided, ...claimed } = intent;
    const first = { ...claimed, schema: 'kz.archive.destruction-intent/1' };
    expect(readDestructionIntent(first)).toEqual({ accepted: true, value: first });
    expect(readDestructionIntent(claimed)).toMatchObject({
      refusal: { findings: [{ at: '/decided', code: 'Missing' }] },
    });
  });
});
