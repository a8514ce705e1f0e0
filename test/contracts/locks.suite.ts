/** What was sealed stays, whoever goes at it: until its term has ended by the store's time, and then until its hold is lifted. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { copyUnderHold, lock } from '../../functions/intake/copy-under-lock.ts';
import type { Document } from '../../shared/archive/case-file.ts';
import type { CaseFileId, DocumentId, Instant } from '../../shared/archive/names.ts';
import type { ListedVersion, Version } from '../../shared/ports/vault.ts';
import { objectKey } from '../../shared/register/documents.ts';
import { newId } from '../../shared/runtime/ids.ts';
import { instant } from '../given/days.ts';
import { bytesOf, eventually, pdf, sha256Of, type StoresLane, upload, whole } from './stores-lane.ts';

export interface LocksLane extends StoresLane {
  /** What somebody beside the executor may try on a version; each says what the store answered it. */
  readonly attacks: readonly Attack[];
}

export interface Attack {
  readonly what: string;
  /** `done` where the store let it happen, for it harms no version. */
  readonly answer: 'refused' | 'done';
  readonly on: (lane: LocksLane, version: Version) => Promise<'refused' | 'done'>;
}

const scan = bytesOf('отсканированное постановление');

/** Uploaded, copied under hold and locked as sealing does it. */
const sealed = async (lane: LocksLane, until: Instant | null): Promise<ListedVersion> => {
  const [caseFile, id] = [newId() as CaseFileId, newId() as DocumentId];
  const uploaded = await upload(lane, objectKey(caseFile, id), scan);
  const document: Document = {
    ...{ id, state: 'uploaded', name: 'Постановление.pdf', volume: 1, mediaType: pdf },
    ...{ bytes: scan.length, sha256: sha256Of(scan), uploaded: uploaded.version },
    addedAt: instant('2026-03-02T09:00:00Z'),
  };
  const copy = await copyUnderHold(lane.vault, caseFile, document);
  await lock(lane.vault, copy, until);
  return { ...copy, bytes: scan.length, marker: false };
};

export const locksSuite = (open: () => Promise<LocksLane>, attacks: readonly Omit<Attack, 'on'>[]): void => {
  let lane: LocksLane;
  beforeAll(async () => {
    lane = await open();
  }, 60_000);
  afterAll(() => lane.close());

  const expectThere = async (version: Version): Promise<void> => {
    expect(await whole(lane.vault.read(version))).toEqual(Buffer.from(scan));
    const { items } = await lane.vault.versions(version.key);
    expect(items.some((one) => one.version === version.version && !one.marker)).toBe(true);
  };

  describe('before its term a sealed version', () => {
    test('is not destroyed by the executor, with its hold on or off', async () => {
      const until = lane.ahead(3600);
      const version = await sealed(lane, until);
      expect(await lane.vault.custody(version)).toEqual({ hold: true, lockedUntil: until });

      expect(await lane.destroyer.destroy(version)).toBe('refused');
      expect(await lane.destroyer.lift(version)).toBe('lifted');
      expect(await lane.destroyer.destroy(version)).toBe('refused');
      expect(await lane.destroyer.remove(version)).toBe('refused');
      await expectThere(version);
      expect(await lane.vault.custody(version)).toMatchObject({ lockedUntil: until });
    });

    test.each(attacks)('outlasts whoever $what', async ({ what, answer }) => {
      const until = lane.ahead(3600);
      const attack = lane.attacks.find((one) => one.what === what)!;
      for (const isHeld of [true, false]) {
        const version = await sealed(lane, until);
        if (!isHeld) await lane.destroyer.lift(version);
        expect({ isHeld, answer: await attack.on(lane, version) }).toEqual({ isHeld, answer });
        await expectThere(version);
        expect(await lane.vault.custody(version)).toEqual({ hold: isHeld, lockedUntil: until });
      }
    });
  });

  test('after its term it is held still: nobody destroys it until the hold is lifted, then the executor does', async () => {
    const until = lane.ahead(2);
    const [held, free, listed] = [
      await sealed(lane, until),
      await sealed(lane, until),
      await sealed(lane, until),
    ];
    await lane.destroyer.lift(free);
    const early = await lane.destroyer.destroy(free);
    lane.past(until);
    // The store's own time tells when the term is over: the first moment at which it lets the free one go.
    expect([early, await eventually(() => lane.destroyer.destroy(free), 'refused')]).toEqual([
      'refused',
      'destroyed',
    ]);

    expect(await lane.destroyer.destroy(held)).toBe('refused');
    for (const { on, answer, what } of lane.attacks.filter(({ what }) => what.startsWith('destroys')))
      expect([what, await on(lane, held)]).toEqual([what, answer]);
    await expectThere(held);
    expect(await lane.vault.custody(held)).toEqual({ hold: true, lockedUntil: until });

    expect(await lane.destroyer.lift(held)).toBe('lifted');
    expect(await lane.destroyer.destroy(held)).toBe('destroyed');
    expect(await lane.destroyer.remove(listed)).toBe('destroyed');
    for (const gone of [held, free, listed]) expect(await lane.vault.custody(gone)).toBeUndefined();
  }, 30_000);

  test('without a term it is kept by the hold alone, for as long as that is on', async () => {
    const version = await sealed(lane, null);
    lane.past(lane.ahead(3600));
    expect(await lane.vault.custody(version)).toEqual({ hold: true });
    expect(await lane.destroyer.destroy(version)).toBe('refused');
    await expectThere(version);
  });
};

/** What anybody can try who has no more than the ports. */
export const portAttacks: readonly Attack[] = [
  {
    what: 'shortens its lock',
    answer: 'refused',
    on: async (lane, version) => {
      const answer = await lane.vault.retain(version, lane.ahead(60));
      return answer === 'refused' ? 'refused' : 'done';
    },
  },
  {
    what: 'writes another version over it',
    answer: 'done',
    on: async (lane, { key }) => {
      const over = await lane.vault.write(key, bytesOf('другое'), { mediaType: pdf, hold: false });
      expect(await lane.vault.find(key)).toMatchObject({ version: over.version });
      return 'done';
    },
  },
  {
    what: 'destroys the version that was written over it',
    answer: 'done',
    on: async (lane, { key }) => {
      const over = await lane.vault.write(key, bytesOf('другое'), { mediaType: pdf, hold: false });
      return (await lane.destroyer.destroy(over)) === 'destroyed' ? 'done' : 'refused';
    },
  },
];
