import { describe, expect, test } from '@jest/globals';
import type { PersonId } from '../../shared/archive/names.ts';
import { type OrderRequest, checkOrder, revocationOf } from '../../shared/archive/order.ts';
import { day } from '../given/days.ts';

const id = (text: string) => text as PersonId;
const request: OrderRequest = {
  approvedOn: day('2026-02-28'),
  datedOn: day('2026-03-02'),
  today: day('2026-03-05'),
  signer: { person: id('head') },
  drewUp: id('drafter'),
  chaired: id('chair'),
  policy: { separateSigners: true, consent: 'none' },
  consented: false,
};
const codeOf = (given: Partial<OrderRequest>) => {
  const outcome = checkOrder({ ...request, ...given });
  return outcome.accepted ? undefined : outcome.refusal;
};

describe('an order of destruction (rule 51)', () => {
  test('is issued for an approved act only', () => {
    expect(codeOf({ approvedOn: null })).toEqual({ code: 'NotApproved' });
  });

  test('is dated from the day of the approval to today, both included', () => {
    expect(codeOf({ datedOn: day('2026-02-28') })).toBeUndefined();
    expect(codeOf({ datedOn: day('2026-03-05') })).toBeUndefined();
    const refusal = { code: 'DateNotAllowed', from: '2026-02-28', upTo: '2026-03-05' };
    expect(codeOf({ datedOn: day('2026-02-27') })).toEqual(refusal);
    expect(codeOf({ datedOn: day('2026-03-06') })).toEqual(refusal);
  });

  test('is signed by an acting head from the day of his own order', () => {
    const acting = (on: string) => ({
      signer: { person: id('deputy'), actingBy: { number: '8-к', datedOn: day(on) } },
    });
    expect(codeOf(acting('2026-03-02'))).toBeUndefined();
    expect(codeOf(acting('2026-03-03'))).toEqual({ code: 'NotYetActing', from: '2026-03-03' });
  });

  test('waits for the consent of the archive authority where the chamber requires it', () => {
    const policy = { separateSigners: true, consent: 'required' } as const;
    expect(codeOf({ policy })).toEqual({ code: 'ConsentMissing' });
    expect(codeOf({ policy, consented: true })).toBeUndefined();
  });

  test('is not signed by who drew up the act or chaired its commission, unless the chamber waives that', () => {
    expect(codeOf({ drewUp: id('head') })).toEqual({ code: 'SignerConflict', as: ['drafter'] });
    expect(codeOf({ chaired: id('head') })).toEqual({ code: 'SignerConflict', as: ['erc-chairman'] });
    expect(codeOf({ drewUp: id('head'), chaired: id('head') })).toEqual({
      code: 'SignerConflict',
      as: ['drafter', 'erc-chairman'],
    });
    expect(
      codeOf({ chaired: id('head'), policy: { separateSigners: false, consent: 'none' } }),
    ).toBeUndefined();
  });
});

describe('revoking an order', () => {
  test('before the commission has assembled makes the act lapse', () => {
    expect(revocationOf({ stage: 'ordered', begun: 0, notBegun: 5 })).toEqual({
      accepted: true,
      value: 'act-lapses',
    });
  });

  test('after that spares every line not begun', () => {
    expect(revocationOf({ stage: 'destroying', begun: 4, notBegun: 1 })).toEqual({
      accepted: true,
      value: 'rest-is-spared',
    });
  });

  test('comes too late after the last claim', () => {
    expect(revocationOf({ stage: 'destroying', begun: 5, notBegun: 0 })).toMatchObject({
      refusal: { code: 'AllLinesBegun', begun: 5 },
    });
  });

  test.each(['approved', 'closed', 'lapsed'])('is refused where the act is %s', (stage) => {
    expect(revocationOf({ stage, begun: 0, notBegun: 1 })).toMatchObject({
      refusal: { code: 'NotOrdered', stage },
    });
  });
});
