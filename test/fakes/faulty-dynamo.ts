import {
  type DynamoDBClient,
  InternalServerError,
  type ServiceInputTypes,
  ThrottlingException,
  TransactionCanceledException,
  TransactionConflictException,
} from '@aws-sdk/client-dynamodb';

/** What may befall a request. `lost` is applied and its answer is lost; all others never reach the table. */
export type Fault =
  'conflict' | 'conflict-of-one' | 'throttled' | 'throttled-within' | 'unavailable' | 'refused-line' | 'lost';

export const FAULTS: readonly Fault[] = [
  'conflict',
  'conflict-of-one',
  'throttled',
  'throttled-within',
  'unavailable',
  'refused-line',
  'lost',
];

/** Makes a client's requests fail as `next` says of each; undefined lets it pass. */
export const injectFaults = (
  client: DynamoDBClient,
  next: (input: ServiceInputTypes) => Fault | undefined,
): void => {
  client.middlewareStack.add(
    (carryOut) => async (args) => {
      const fault = next(args.input);
      if (fault === undefined) return carryOut(args);
      if (fault === 'lost') await carryOut(args);
      throw errorOf(fault);
    },
    { step: 'initialize', name: 'faults' },
  );
};

const errorOf = (fault: Fault): Error => {
  const [metadata, message] = [{ httpStatusCode: 400 }, `injected: ${fault}`];
  const canceled = (...codes: string[]) =>
    new TransactionCanceledException({
      $metadata: metadata,
      message,
      CancellationReasons: codes.map((Code) => ({ Code })),
    });

  switch (fault) {
    case 'conflict':
      return canceled('None', 'TransactionConflict');
    case 'conflict-of-one':
      return new TransactionConflictException({ $metadata: metadata, message });
    case 'throttled':
      return new ThrottlingException({ $metadata: metadata, message });
    case 'throttled-within':
      return canceled('ThrottlingError', 'ProvisionedThroughputExceeded');
    case 'unavailable':
      return new InternalServerError({ $metadata: { httpStatusCode: 503 }, message });
    case 'refused-line':
      return Object.assign(new Error(message), { code: 'ECONNREFUSED' });
    case 'lost':
      return Object.assign(new Error(message), { code: 'ECONNRESET' });
  }
};

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export const seeded = (seed: number): (() => number) => {
  let state = seed;

  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};
