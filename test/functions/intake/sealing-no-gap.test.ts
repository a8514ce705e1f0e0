/** Looks after every single call of a sealing, dying or not, at what the store keeps: nothing that counts is ever without its hold. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { requestSealing } from '../../../functions/intake/request-sealing.ts';
import { type Needs, sealCaseFile } from '../../../functions/intake/seal-case-file.ts';
import type { Document } from '../../../shared/archive/case-file.ts';
import type { CaseFileId } from '../../../shared/archive/names.ts';
import type { Person } from '../../../shared/archive/people.ts';
import { findCaseFile } from '../../../shared/register/case-files.ts';
import { documentsOf, filePrefix, objectKey } from '../../../shared/register/documents.ts';
import { readFact } from '../../../shared/register/facts.ts';
import { whole } from '../../contracts/stores-lane.ts';
import { anArchive, type ArchiveGiven, digestOf } from '../../given/archive.ts';
import { day, instant } from '../../given/days.ts';
import { dieAtEvery } from '../../given/deaths.ts';
import { ask } from '../../given/requests.ts';
import { anOpenFile, upload } from '../../given/sealed-files.ts';

let archive: ArchiveGiven;
let agent: Person;
beforeEach(async () => {
  archive = await anArchive('2026-11-22', { in: 'memory' });
  agent = await archive.user('agent-1');
});
afterEach(() => archive.close());

const inspector: Needs['inspector'] = {
  inspect: async (scan) => {
    const bytes = await whole(Promise.resolve(scan));
    return { bytes: bytes.length, sha256: digestOf(bytes), mediaType: 'application/pdf', pages: 1 };
  },
};

const requested = async () => {
  const caseFile = await anOpenFile(archive, agent, { closedOn: day('2025-03-15') });
  for (const text of ['one', 'two', 'three'])
    await upload(archive, { by: agent, caseFile }, { bytes: Buffer.from(text) });
  await ask(requestSealing, archive, { by: agent, params: { caseFile }, body: {} });
  const [owed] = await archive.registry.owed('seal-case-file', 10);
  return { caseFile, fact: readFact(owed!).fact };
};

/** Whatever lies in the vault without a hold, and whatever a sealed file counts on that is not locked as it says. */
const gapsOf = async (caseFile: CaseFileId): Promise<readonly string[]> => {
  const { items } = await archive.vault.versions(filePrefix(caseFile));
  const held = await Promise.all(items.map(async (copy) => (await archive.vault.custody(copy))?.hold));
  const documents = (await documentsOf(archive.registry, caseFile)).filter(({ version }) => version);
  const counted = await Promise.all(documents.map((one) => gapOf(caseFile, one)));
  const file = await findCaseFile(archive.registry, caseFile);
  const isWhole = file?.stage !== 'sealed' || documents.length === file.documents;
  return [
    ...(held.every((on) => on) ? [] : ['a copy lies there without a hold']),
    ...(isWhole ? [] : ['sealed without all copies']),
    ...counted.filter((gap) => gap !== undefined),
  ];
};

const gapOf = async (caseFile: CaseFileId, { id, version = '' }: Document): Promise<string | undefined> => {
  const custody = await archive.vault.custody({ key: objectKey(caseFile, id), version });
  if (!custody?.hold) return 'a document is on file without a hold';
  const file = await findCaseFile(archive.registry, caseFile);
  const asItSays = file?.stage !== 'sealed' || file.lockedUntil === custody.lockedUntil;
  return asItSays ? undefined : 'a document is sealed without its lock';
};

/** The same ports, and a look after each call of them. */
const watched = <Port extends object>(port: Port, look: (call: string) => Promise<void>): Port =>
  new Proxy(port, {
    get: (target, name, receiver) => {
      const verb: unknown = Reflect.get(target, name, receiver);
      if (typeof verb !== 'function') return verb;
      return async (...told: unknown[]) => {
        const answer: Promise<unknown> = Promise.resolve(Reflect.apply(verb, target, told));
        return answer.finally(() => look(String(name)));
      };
    },
  });

test.each(['before', 'after'] as const)(
  'No copy is without its hold after any call of a sealing, also one that dies %s any of them',
  async (when) => {
    let looks = 0;
    const gaps: string[] = [];
    const lookAt = (caseFile: CaseFileId) => async (call: string) => {
      looks += 1;
      for (const gap of await gapsOf(caseFile)) gaps.push(`after ${call}: ${gap}`);
    };
    const places = await dieAtEvery(
      {
        world: { ...archive, inspector },
        scene: requested,
        deliver: (world, { caseFile, fact }) => {
          const look = lookAt(caseFile);
          const [vault, registry] = [watched(world.vault, look), watched(world.registry, look)];
          return sealCaseFile({ ...world, vault, registry }, fact);
        },
        expectEnded: async ({ caseFile }) => {
          expect(await findCaseFile(archive.registry, caseFile)).toMatchObject({ stage: 'sealed' });
          expect(await gapsOf(caseFile)).toEqual([]);
        },
      },
      when,
    );
    expect(gaps).toEqual([]);
    expect(places.length).toBeGreaterThan(25);
    expect(looks).toBeGreaterThan(25 * places.length);
  },
  120_000,
);

test('A gap would be seen: a copy made without a hold, and a lock that is not what the file says', async () => {
  const { caseFile, fact } = await requested();
  await sealCaseFile({ ...archive, inspector }, fact);
  expect(await gapsOf(caseFile)).toEqual([]);
  const [first] = await documentsOf(archive.registry, caseFile);
  const key = objectKey(caseFile, first!.id);
  await archive.destroyer.lift({ key, version: first!.version! });
  expect(await gapsOf(caseFile)).toEqual([
    'a copy lies there without a hold',
    'a document is on file without a hold',
  ]);
  await archive.vault.hold({ key, version: first!.version! });
  await archive.vault.retain({ key, version: first!.version! }, instant('2099-01-01T00:00:00Z'));
  expect(await gapsOf(caseFile)).toEqual(['a document is sealed without its lock']);
});
