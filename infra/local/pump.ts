/**
 * Works off facts where there is no stream and no queue: asks the registry what
 * is owed, every second and whenever somebody rings, and hands it to the doors.
 */
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { type WorkName, works } from '../../shared/contract/routes.ts';
import type { Registry } from '../../shared/ports/registry.ts';
import { contextOf } from './gateway.ts';

type Door = (event: SQSEvent, context: ReturnType<typeof contextOf>) => Promise<SQSBatchResponse>;

/** Full batches of the door that takes most. */
const A_LOOK = 96;
const EVERY_MS = 1_000;
const LATEST_MS = 60_000;

export interface Pump {
  /** Something may be owed: look now. */
  ring(): void;
  /** Ends after what is being worked on. */
  stop(): Promise<void>;
}

/** @param left stories that are not woken: what is owed to them stays owed. */
export const startPump = (registry: Registry, left: readonly WorkName[] = []): Pump => {
  const names = (Object.keys(works) as WorkName[]).filter((name) => !left.includes(name));
  const patience = patienceOf();
  let stopped = false;
  let again = false;
  let running: Promise<unknown> | undefined;

  const run = async (): Promise<void> => {
    do {
      again = false;
      for (const name of names) if (!stopped && (await workOff(registry, name, patience))) again = true;
    } while (again && !stopped);
  };
  const ring = (): void => {
    again = true;
    if (stopped) return;
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

/** Hands over what is owed to one story and ready to be tried. Answers whether there was any. */
const workOff = async (registry: Registry, name: WorkName, patience: Patience): Promise<boolean> => {
  const owed = await registry.owed(name, A_LOOK);
  const ready = owed.map(({ pk }) => pk.slice('FACT#'.length)).filter((fact) => patience.isReady(fact));
  const { atOnce } = works[name];
  for (let at = 0; at < ready.length; at += atOnce) {
    const batch = ready.slice(at, at + atOnce);
    const failed = await hand(name, batch);
    for (const fact of batch) patience.note(fact, failed.has(fact));
  }
  return ready.length > 0;
};

interface Patience {
  isReady(fact: string): boolean;
  note(fact: string, failed: boolean): void;
}

/** What failed is tried again later and later: after 1 s, 2 s, 4 s, at most a minute. */
const patienceOf = (): Patience => {
  const waiting = new Map<string, { readonly tries: number; readonly notBefore: number }>();
  return {
    isReady: (fact) => (waiting.get(fact)?.notBefore ?? 0) <= Date.now(),
    note: (fact, failed) => {
      const tries = (waiting.get(fact)?.tries ?? 0) + 1;
      if (failed) waiting.set(fact, { tries, notBefore: Date.now() + Math.min(LATEST_MS, 500 * 2 ** tries) });
      else waiting.delete(fact);
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
