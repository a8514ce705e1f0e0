import type { ServiceInputTypes } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dynamoRegistry } from '../../../shared/aws/dynamo-registry.ts';
import { createRegistryTable } from '../../../shared/aws/registry-table.ts';
import { openSqliteRegistry } from '../../../shared/embedded/sqlite-registry.ts';
import type { Registry } from '../../../shared/ports/registry.ts';
import { type Fault, FAULTS, injectFaults, seeded } from '../../fakes/faulty-dynamo.ts';
import { inFull } from '../../given/full.ts';
import { holdKinds } from '../../given/held-files.ts';
import { type Arena, anArena, runRaces } from '../../given/racing-holds.ts';
import { clientAt, dynamoMissing, type DynamoLane, ownDynamoLane } from '../../lanes/dynamodb.ts';

const RACES = inFull(10_000, 500);
/** Every race asks the store some forty times, and this one takes a millisecond for each. */
const RACES_ON_DYNAMO = inFull(10_000, 500);
const LONG = 3_600_000;

/** Both sides win more often than by an accident; where there are races enough for it, of each kind. */
const expectBothWon = ({ placed, tooLate }: Awaited<ReturnType<typeof runRaces>>, count: number) => {
  for (const won of [placed, tooLate]) {
    const all = holdKinds.reduce((sum, kind) => sum + won[kind], 0);
    expect(all).toBeGreaterThan(count / 20);
    if (count >= 500)
      for (const kind of holdKinds) expect(won[kind]).toBeGreaterThan(count / holdKinds.length / 20);
  }
};

const races = async (registry: Registry, count: number, seed = 20_261_122): Promise<void> => {
  const arena = await anArena(seed, registry);
  const tally = await runRaces(arena, count);
  await arena.close();
  expect(tally.wrong).toEqual([]);
  expectBothWon(tally, count);
  expect(tally.died).toBeGreaterThan(count / 20);
};

describe('A hold against the beginning of destruction, whose process may die', () => {
  test(
    `in ${RACES} races in SQLite: a file held in time is spared, any other is destroyed and named`,
    async () => {
      const registry = openSqliteRegistry(':memory:');
      await races(registry, RACES);
      registry.close();
    },
    LONG,
  );
});

describe('Without the fence', () => {
  let arena: Arena;
  beforeAll(async () => {
    arena = await anArena(386);
  });
  afterAll(() => arena.close());

  test(
    'files are destroyed although a wide hold was placed in time: the races can tell',
    async () => {
      const { wrong } = await runRaces(arena, 120, { kinds: ['agent', 'party', 'query'], fenced: false });
      for (const kind of ['agent', 'party', 'query'])
        expect(wrong.filter((one) => one.startsWith(`${kind}: held in time, and destroyed`))).not.toEqual([]);
    },
    LONG,
  );

  test(
    'a hold on the file itself still wins: it stands on what the claim changes',
    async () => {
      const { wrong } = await runRaces(arena, 60, { kinds: ['file'], fenced: false });
      expect(wrong).toEqual([]);
    },
    LONG,
  );
});

const missing = dynamoMissing();

if (missing === undefined) {
  describe('On DynamoDB', () => {
    const table = 'races';
    /** DynamoDB Local grows slower with every transaction: so many races are run over one, then over another. */
    const A_LANE = 500;

    const overLanes = async (
      count: number,
      race: (lane: DynamoLane, of: readonly [count: number, seed: number]) => Promise<void>,
    ) => {
      for (let raced = 0; raced < count; raced += A_LANE) {
        const lane = await ownDynamoLane();
        try {
          await createRegistryTable(lane.client, table);
          await race(lane, [Math.min(A_LANE, count - raced), 20_261_122 + raced]);
        } finally {
          await lane.stop();
        }
      }
    };
    test(
      `the same holds in ${RACES_ON_DYNAMO} races`,
      async () => {
        await overLanes(RACES_ON_DYNAMO, ({ client }, of) => races(dynamoRegistry({ client, table }), ...of));
      },
      LONG,
    );

    const FAULTY = inFull(2_000, 48);

    test(
      `and in ${FAULTY} while requests conflict, are throttled, turned away, or lose their answers`,
      async () => {
        const random = seeded(48);
        const met = new Set<Fault>();
        const tried = new WeakMap<object, number>();
        const faulty = (input: ServiceInputTypes): Fault | undefined => {
          const before = tried.get(input) ?? 0;
          tried.set(input, before + 1);
          const isTable = 'TableName' in input || 'TransactItems' in input;
          if (!isTable || random() > 0.08) return undefined;
          const fault = FAULTS[Math.floor(random() * FAULTS.length)];
          if (fault) met.add(fault);
          return fault;
        };
        await overLanes(FAULTY, async ({ endpoint }, of) => {
          const client = clientAt(endpoint);
          injectFaults(client, faulty);
          await races(dynamoRegistry({ client, table }), ...of);
          client.destroy();
        });
        expect([...met].sort()).toEqual([...FAULTS].sort());
      },
      LONG,
    );
  });
} else {
  describe.skip(`holds against the beginning of destruction on DynamoDB, not run: ${missing}`, () => {
    test.todo('a file held in time is spared, any other is destroyed and named');
  });
}
