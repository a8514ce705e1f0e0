import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bundleDoors, type Bundled } from '../../infra/parts/bundles.ts';
import { allDoors, type DoorPlace, executorDoors, fileOf } from '../../infra/parts/doors.ts';
import { synthesised } from './templates.ts';

let bundled: Bundled;
let folder: string;

beforeAll(async () => {
  // Inside the tree: sharp's native half for this machine is found above it.
  mkdirSync('.lanes', { recursive: true });
  folder = mkdtempSync(join('.lanes', 'doors-'));
  bundled = await bundleDoors(folder);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

const codeOf = (door: DoorPlace): string => {
  const folder = bundled.codeOf(door);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
};

const place = (name: string): DoorPlace => allDoors().find(({ door }) => door === name)!;

describe('the code of the doors', () => {
  test('every door of the tables is written', () => {
    expect(bundled.missing).toEqual([]);
  });

  test('the words that lift a hold stand in the executor’s code alone', () => {
    const lifting = allDoors().filter((door) => /Status:\s*"OFF"/.test(codeOf(door)));

    expect(lifting.map(({ door }) => door)).toEqual(executorDoors);
  });

  test('nobody carries the embedded stores', () => {
    for (const door of allDoors()) expect(codeOf(door)).not.toContain('node:sqlite');
  });

  test('what a door opens at run time lies beside it', () => {
    const beside = (name: string) => readdirSync(bundled.codeOf(place(name)));

    expect(beside('draw-up-act')).toContain('fonts');
    expect(readdirSync(join(bundled.codeOf(place('draw-up-act')), 'fonts'))).toHaveLength(2);
    expect(beside('seal-case-file')).toEqual(expect.arrayContaining(['pdf-worker.mjs', 'node_modules']));
    expect(beside('show-me')).not.toContain('fonts');
    expect(beside('read-evidence')).toContain('verify.sh');
    expect(beside('show-me')).not.toContain('verify.sh');
  });

  test('no door is larger than starts fast', () => {
    for (const door of allDoors()) {
      const bytes = Buffer.byteLength(codeOf(door));
      expect([door.door, bytes < 4_000_000]).toEqual([door.door, true]);
    }
  });
});

/** Knocks at a door's code in a process that knows nothing but what its template tells it. */
const knock = (name: string, event: unknown): unknown => {
  const { names, ofType, resolved } = synthesised();
  const door = place(name);
  const functionName = names.doorName(door.room, door.door);
  const made = ofType('AWS::Lambda::Function').find(
    ({ Properties }) => Properties['FunctionName'] === functionName,
  );
  const { Variables: told } = resolved(made?.Properties['Environment']) as {
    Variables: Record<string, string>;
  };
  const file = JSON.stringify(join(bundled.codeOf(door), `${fileOf(door)}.mjs`));
  const script = `const { handler } = await import(${file});
    console.log(JSON.stringify((await handler(${JSON.stringify(event)}, {})) ?? null));`;
  const answer = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...told, AWS_REGION: 'eu-central-1' },
    encoding: 'utf8',
  });
  return JSON.parse(answer.trim().split('\n').at(-1) ?? '');
};

const request = { headers: {}, requestContext: { requestId: 'r', http: { method: 'GET' } }, rawPath: '/' };

describe('a door that starts with what the template tells it', () => {
  test('asks who is there', () => {
    expect(knock('show-me', request)).toMatchObject({ statusCode: 401 });
  });

  test('says that there is no such route', () => {
    expect(knock('route-unknown', request)).toMatchObject({ statusCode: 404 });
  });

  test.each(['seal-case-file', 'draw-lines', 'destroy-case-file', 'enter-case-files'])(
    'has all that %s needs, and nothing to do',
    (story) => {
      expect(knock(story, { Records: [] })).toEqual({ batchItemFailures: [] });
    },
  );

  test('rings for nothing where nothing was filed', () => {
    expect(() => knock('ring-changes', { Records: [] })).not.toThrow();
  });
});
