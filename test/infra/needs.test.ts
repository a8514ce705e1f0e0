import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { executorDoors, sequencerDoors } from '../../infra/parts/doors.ts';
import { may, rolesOf, type Question } from './roles.ts';
import { synthesised, type Given } from './templates.ts';

let given: Given;

beforeAll(() => {
  given = synthesised();
});

const rooms = readdirSync('functions');
const stores = ['intake', 'vault', 'papers', 'evidence'] as const;

const ofOtherRoles = [...executorDoors, ...sequencerDoors];

/** What the doors of a room hand to their stories, by the names of the world. */
const handedIn = (room: string): ReadonlySet<string> =>
  handedBy(room, (door) => !ofOtherRoles.includes(door));

const handedBy = (room: string, isMeant: (door: string) => boolean): ReadonlySet<string> => {
  const doors = readdirSync(join('functions', room)).filter(
    (file) => file.endsWith('.lambda.ts') && isMeant(file.replace('.lambda.ts', '')),
  );
  const texts = doors.map((file) => readFileSync(join('functions', room, file), 'utf8'));
  return new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/\(\{([^}]*)\}\) =>/g)].flatMap(([, names]) => names!.match(/\w+/g) ?? []),
    ),
  );
};

const mayRoom = (room: string, question: Question) => mayRole(`${given.names.prefix}-room-${room}`, question);

const mayRole = async (named: string, question: Question): Promise<boolean> => {
  const role = rolesOf(given).find(({ name }) => name === named);
  return role !== undefined && (await may(given, role, question));
};

const storesWithin = async (role: string): Promise<readonly string[]> => {
  const reached: string[] = [];
  for (const store of stores) {
    const resource = `${given.names.bucketArn(store)}/a/b`;
    if (await mayRole(role, { action: 's3:GetObjectVersion', resource })) reached.push(store);
  }
  return reached;
};

test.each(rooms)(
  'the room %s reaches the stores that its stories are handed, and no others',
  async (room) => {
    const reached = await storesWithin(`${given.names.prefix}-room-${room}`);
    expect(reached).toEqual(stores.filter((store) => handedIn(room).has(store)));
  },
);

test.each(rooms)(
  'the room %s reaches the registry where its stories are handed it, and mails where they mail',
  async (room) => {
    const get = await mayRoom(room, { action: 'dynamodb:GetItem', resource: given.names.tableArn });
    const identity = `${given.names.mailArn}/production.archive.example`;
    const mails = await mayRoom(room, { action: 'ses:SendEmail', resource: identity });

    expect([get, mails]).toEqual([handedIn(room).has('registry'), handedIn(room).has('mail')]);
  },
);

test('the sequencer reaches the stores that its stories are handed, and no others', async () => {
  const handed = handedBy('evidence', (door) => sequencerDoors.includes(door));
  expect(await storesWithin(given.names.sequencer)).toEqual(stores.filter((store) => handed.has(store)));
});
