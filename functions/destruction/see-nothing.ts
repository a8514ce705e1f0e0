/**
 * Step 5 of destroying one file (protocols.md 5): the look that the record swears to. Nothing of the file is in
 * either store: no version, no marker, no upload begun in parts.
 */
import type { Instant } from '../../shared/archive/names.ts';
import { TransientFault } from '../../shared/ports/faults.ts';
import type { Executor } from './executor.ts';
import { leftoversAskedTogether } from './read-together.ts';
import { together } from './together.ts';
import { versionsUnder } from './versions-under.ts';

type Eyes = Pick<Executor, 'vault' | 'intake' | 'destroyer' | 'intakeDestroyer' | 'clock'>;

interface Where {
  readonly prefix: string;
  /** When the claim was made. The clock of another worker may be behind the one that made it: no moment told here is earlier. */
  readonly since: Instant;
}

/** Looks once; only where uploads or copies left something, it is cleared away and looked for again. */
export const seeNothing = async (
  executor: Eyes,
  { prefix, since }: Where,
): Promise<{ readonly destroyedAt: Instant; readonly lookedAt: Instant }> => {
  const now = (): Instant => laterOf(since, executor.clock.now());
  const destroyedAt = now();
  const left = await leftUnder(executor, prefix);
  if (countOf(left) === 0) return { destroyedAt, lookedAt: now() };

  await clear(executor, left);
  const clearedAt = now();
  const count = countOf(await leftUnder(executor, prefix));
  if (count > 0) throw new TransientFault(`${prefix}: ${count} objects are still there`);
  return { destroyedAt: clearedAt, lookedAt: now() };
};

const laterOf = (one: Instant, other: Instant): Instant => (one > other ? one : other);

const leftUnder = async ({ vault, intake }: Eyes, prefix: string) => {
  const [versions, parts, uploads, uploadParts] = await Promise.all([
    versionsUnder(vault, prefix),
    leftoversAskedTogether(vault, prefix),
    versionsUnder(intake, prefix),
    leftoversAskedTogether(intake, prefix),
  ]);
  return { versions, parts, uploads, uploadParts };
};

type Left = Awaited<ReturnType<typeof leftUnder>>;

const countOf = ({ versions, parts, uploads, uploadParts }: Left): number =>
  versions.length + parts.length + uploads.length + uploadParts.length;

/** They would expire by themselves, but the record says that none is there. A version in the vault is not for here: it is listed, judged and named first. */
const clear = async (
  { destroyer, intakeDestroyer }: Eyes,
  { parts, uploads, uploadParts }: Left,
): Promise<void> => {
  await together(parts, (one) => destroyer.abort(one));
  await together(uploads, (one) => intakeDestroyer.destroy(one));
  await together(uploadParts, (one) => intakeDestroyer.abort(one));
};
