/**
 * Works off facts where there is no stream and no queue: asks the registry what
 * is owed, every second and whenever somebody rings, and hands it to the doors.
 */
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { type WorkName, works } from '../../shared/contract/routes.ts';
import type { Registry } from '../../shared/ports/registry.ts';
import { contextOf } from './gateway.ts';

type Door = (event: SQSEvent, context: ReturnType<typeof contextOf>) => Promise<SQSBatchResponse>;

const BATCH = 16;
const EVERY_MS = 1_000;
/** What failed is tried again later and later: 1 s, 2 s, … up to a minute. */
const LATEST_MS = 60_000;

export interface Pump {
  /** Something may be owed: look now. */
  ring(): void;
  /** Ends after what is being worked on. */
  stop(): Promise<void>;
}

export const startPump = (registry: Registry): Pump => {
  const patience = new Map<string, { readonly tries: number; readonly notBefore: number }>();
  const names = Object.keys(works) as WorkName[];
  let running: Promise<unknown> | undefined;
  let again = false;
  let stopped = false;

  const workOff = async (name: WorkName): Promise<boolean> => {
    const owed = await registry.owed(name, 100);
    const ready = owed
      .map((item) => String(item['fact']))
      .filter((fact) => (patience.get(fact)?.notBefore ?? 0) <= Date.now());
    for (let at = 0; at < ready.length && !stopped; at += BATCH) {
      const batch = ready.slice(at, at + BATCH);
      const failed = await hand(name, batch);
      for (const fact of batch)
        if (failed.has(fact)) delay(fact);
        else patience.delete(fact);
    }
    return ready.length > 0;
  };

  const delay = (fact: string): void => {
    const tries = (patience.get(fact)?.tries ?? 0) + 1;
    patience.set(fact, { tries, notBefore: Date.now() + Math.min(LATEST_MS, 1000 * 2 ** (tries - 1)) });
  };

  const run = async (): Promise<void> => {
    do {
      again = false;
      for (const name of names) if (!stopped && (await workOff(name))) again = true;
    } while (again && !stopped);
  };

  const ring = (): void => {
    if (stopped) return;
    again = true;
    running ??= run()
      .catch((error: unknown) => process.stderr.write(`the pump stumbled: ${String(error)}\n`))
      .finally(() => (running = undefined));
  };

  const timer = setInterval(ring, EVERY_MS);
  ring();
  return {
    ring,
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
};

/** Hands a batch to the door as its queue would; answers which facts stay owed. */
const hand = async (name: WorkName, facts: readonly string[]): Promise<ReadonlySet<string>> => {
  const path = new URL(`../../functions/${works[name].room}/${name}.lambda.ts`, import.meta.url);
  const { handler } = (await import(path.href)) as { handler: Door };
  const done = await handler({ Records: facts.map(recordOf) }, contextOf({ door: name }, facts[0] ?? ''));
  return new Set(done.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
};

const recordOf = (fact: string): SQSRecord => ({
  messageId: fact,
  receiptHandle: fact,
  body: JSON.stringify({ fact }),
  attributes: {
    ApproximateReceiveCount: '1',
    SentTimestamp: '0',
    SenderId: 'local',
    ApproximateFirstReceiveTimestamp: '0',
  },
  messageAttributes: {},
  md5OfBody: '',
  eventSource: 'local',
  eventSourceARN: 'local',
  awsRegion: 'local',
});
