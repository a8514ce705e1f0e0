/**
 * Eight writers in a process of their own, made to be killed. Each files pairs of lines and
 * counts them in the same change; what is acknowledged is told on standard output at once.
 */
import { writeSync } from 'node:fs';
import { openSqliteRegistry } from '../../shared/embedded/sqlite-registry.ts';

const registry = openSqliteRegistry(process.argv[2] ?? '');

const write = async (writer: number): Promise<void> => {
  const counter = { pk: 'COUNT', sk: `${writer}` };
  await registry.commit({ puts: [{ item: { ...counter, n: 0 }, when: [{ item: 'absent' }] }] });

  for (let n = Number((await registry.get(counter))?.['n']); ; n += 1) {
    const counted = { updates: [{ key: counter, add: { n: 1 }, when: [{ field: 'n', is: n }] }] };
    const sk = `${writer}#${n}`;
    const answer = await registry.commit({
      puts: [{ item: { pk: 'LEFT', sk } }, { item: { pk: 'RIGHT', sk, listKey: 'right', listSort: sk } }],
      ...counted,
    });
    if (!answer.committed) throw new Error(`The registry lost count: ${JSON.stringify(answer)}`);
    // One write to the pipe, done before anything else: what the parent reads was acknowledged.
    writeSync(1, `${sk}\n`);

    const barred = { pk: 'BARRED', sk, n: 0 };
    await registry.commit({
      puts: [{ item: barred }],
      checks: [{ key: counter, when: [{ field: 'n', is: n }] }],
    });
  }
};

await Promise.all(Array.from({ length: 8 }, (_, writer) => write(writer)));
