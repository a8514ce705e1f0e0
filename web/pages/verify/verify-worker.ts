/** Verifies away from the page: the one verifier there is, which asks nobody. */
import * as z from 'zod';
import { verifyBundle, type Progress } from '../../../shared/signature/verify-bundle.ts';
import { verifyRecords } from '../../../shared/signature/verify-lone.ts';
import type { Answer, Asked, Told } from './asking.ts';
import { putTogether } from './put-together.ts';
import { sortOut } from './sort-out.ts';

// It would write functions of its own, which the policy of the page forbids.
z.config({ jitless: true });

class Superseded extends Error {
  override readonly name = 'Superseded';
}

/** Newer files end what was begun for the older ones. */
let latest = 0;

const OFTEN = 100;

const teller = (id: number): ((progress: Progress) => void) => {
  let toldAt = 0;
  let toldOf = '';
  return (progress) => {
    if (id !== latest) throw new Superseded();
    const now = performance.now();
    if (progress.check === toldOf && now - toldAt < OFTEN) return;
    [toldAt, toldOf] = [now, progress.check];
    postMessage({ id, progress } satisfies Told);
  };
};

const answer = async ({ id, files }: Asked): Promise<Answer> => {
  const sorted = await Promise.all(files.map(sortOut));
  const { bundle, alone, besides } = putTogether(sorted);
  const asked = { ...besides, now: new Date(), tell: teller(id) };
  const verdict = bundle
    ? await verifyBundle({ ...asked, bundle })
    : alone.records.length > 0
      ? await verifyRecords({ ...asked, ...alone })
      : undefined;
  return {
    understood: files.map(({ name, size }, at) => ({
      name,
      bytes: size,
      kind: sorted[at]?.kind ?? 'unknown',
    })),
    hasRoot: besides.root !== undefined,
    ...(verdict ? { verdict } : {}),
  };
};

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  latest = data.id;
  answer(data).then(
    (found) => postMessage({ id: data.id, answer: found } satisfies Told),
    (fault: unknown) => {
      if (!(fault instanceof Superseded)) postMessage({ id: data.id, failed: true } satisfies Told);
    },
  );
});
