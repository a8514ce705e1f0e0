/**
 * What a sweep costs: by what is due, not by what is kept. The same due files are swept in archives
 * of different sizes, on DynamoDB Local, which counts units as DynamoDB does.
 */
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { loadDemoChamber } from '../../infra/local/demo-chamber.ts';
import { sweep } from '../../functions/retention/sweep.ts';
import type { KeptCaseFile } from '../../shared/archive/case-file.ts';
import { lastDayOf, startOf } from '../../shared/archive/day.ts';
import type { CaseFileId, HolderId } from '../../shared/archive/names.ts';
import type { Person } from '../../shared/archive/people.ts';
import { dynamoRegistry } from '../../shared/aws/dynamo-registry.ts';
import { createRegistryTable } from '../../shared/aws/registry-table.ts';
import type { Item, Registry } from '../../shared/ports/registry.ts';
import { caseFileItem } from '../../shared/register/case-files.ts';
import { cohortItem } from '../../shared/register/cohorts.ts';
import { findByLogin } from '../../shared/register/people.ts';
import { newId } from '../../shared/runtime/ids.ts';
import { aCaseFile } from '../given/case-files.ts';
import { day } from '../given/days.ts';
import { ask, jsonOf } from '../given/requests.ts';
import { dynamoLane } from '../lanes/dynamodb.ts';

const today = day('2026-11-22');
const clock = { now: () => startOf(today), today: () => today };

/** Keepers among whom the files are spread. */
const KEEPERS = 10;

export interface SweptArchive {
  readonly kept: number;
  readonly first: Readonly<Record<string, unknown>>;
  readonly second: Readonly<Record<string, unknown>>;
  /** Requests of both sweeps, by name. */
  readonly requests: Readonly<Record<string, number>>;
  readonly milliseconds: number;
}

/** Sweeps the same `due` files twice in an archive of each size. */
export const sweepBench = async (due: number, sizes: readonly number[]): Promise<readonly SweptArchive[]> => {
  const lane = await dynamoLane();
  try {
    const archives: SweptArchive[] = [];
    for (const kept of sizes) archives.push(await sweptTwice(lane.client, due, kept));
    return archives;
  } finally {
    await lane.stop();
  }
};

const sweptTwice = async (client: DynamoDBClient, due: number, kept: number): Promise<SweptArchive> => {
  const table = `sweep-${due}-${kept}-${newId()}`;
  await createRegistryTable(client, table);
  const registry = dynamoRegistry({ client, table });
  const officer = await anOfficer(registry);
  await file(registry, officer, { due, kept });
  const recorded = recording(client, table);
  const began = performance.now();
  const needs = { registry, clock, newId };
  const [first, second] = [await swept(needs, officer), await swept(needs, officer)];
  const milliseconds = Math.round(performance.now() - began);

  return { kept, first, second, requests: recorded(), milliseconds };
};

const swept = async (needs: Parameters<typeof sweep.show>[0], by: Person) =>
  jsonOf(await ask(sweep, needs, { by, body: {} }));

const anOfficer = async (registry: Registry): Promise<Person> => {
  await loadDemoChamber(registry, today);
  const officer = await findByLogin(registry, 'officer');
  if (!officer) throw new Error('The demo chamber has no officer.');
  return officer;
};

/** Names of the requests that go to one table, counted from now on. */
const recording = (client: DynamoDBClient, table: string): (() => Readonly<Record<string, number>>) => {
  const counts: Record<string, number> = {};
  client.middlewareStack.add(
    (next, context) => async (given) => {
      const name = 'commandName' in context ? context.commandName : 'unnamed';
      if (JSON.stringify(given.input).includes(table)) counts[name] = (counts[name] ?? 0) + 1;
      return next(given);
    },
    { step: 'initialize', name: table },
  );

  return () => {
    client.middlewareStack.remove(table);
    return counts;
  };
};

interface Size {
  readonly due: number;
  readonly kept: number;
}

/** Entered files: some whose term ended in the last three years, the rest kept for years to come. */
const file = async (registry: Registry, { chamber }: Person, { due, kept }: Size): Promise<void> => {
  const keepers = Array.from({ length: KEEPERS }, (_, at) => `keeper-${at}` as HolderId); // names of the bench
  const files = Array.from({ length: kept }, (_, at): KeptCaseFile => {
    const keeper = keepers[at % KEEPERS] ?? chamber;
    const year = at < due ? 2023 + (at % 3) : 2030 + (at % 7);
    return aCaseFile({
      ...{ id: newId() as CaseFileId, chamber, creator: keeper, keeper, stage: 'entered' },
      keepUntil: lastDayOf(year),
    });
  });
  const cohorts = new Map(
    files.map(({ keeper, keepUntil }) => {
      const item = cohortItem({ chamber, keeper, keepUntil: keepUntil ?? today });
      return [item.sk, item];
    }),
  );
  await put(registry, [...cohorts.values(), ...files.map(caseFileItem)]);
};

const put = async (registry: Registry, items: readonly Item[]): Promise<void> => {
  for (let at = 0; at < items.length; at += 100)
    await registry.commit({ puts: items.slice(at, at + 100).map((item) => ({ item })) });
};

/** `npm run bench sweep`. */
export const bench = async (): Promise<{
  readonly rows: readonly object[];
  readonly faults: readonly string[];
}> => {
  const archives = await sweepBench(1000, [1000, 20_000]);
  const rows = archives.map(({ kept, first, second, milliseconds }) => ({
    kept,
    due: first['due'],
    readUnits: first['readUnits'],
    writeUnits: first['writeUnits'],
    secondRead: second['readUnits'],
    secondWrite: second['writeUnits'],
    milliseconds,
  }));

  return { rows, faults: faultsOf(archives) };
};

/** What the sweep promises and did not keep; empty when all is well. */
export const faultsOf = (archives: readonly SweptArchive[]): readonly string[] => {
  const costs = archives.map(({ first, second }) => JSON.stringify([first, second]));

  return [
    ...(new Set(costs).size > 1 ? [`the cost depends on what is kept: ${costs.join(' / ')}`] : []),
    ...archives.flatMap(({ kept, second, requests }) => [
      ...(second['writeUnits'] === 0 ? [] : [`the second sweep of ${kept} files wrote`]),
      ...(requests['ScanCommand'] === undefined ? [] : [`the sweep of ${kept} files scanned`]),
    ]),
  ];
};
