/** Hands a door its ports by the environment. Alone in knowing that there are adapters. */
import { Environment } from '../contract/environment.ts';
import type { ExecutorWorld, World } from '../ports/world.ts';

let opened: Promise<ExecutorWorld> | undefined;

/** Local service and tests: the ports are these. */
export const useWorld = (world: ExecutorWorld): void => {
  opened = Promise.resolve(world);
};

const open = async (): Promise<ExecutorWorld> => {
  const embedded =
    process.env[Environment.data] !== undefined && process.env[Environment.dynamoEndpoint] === undefined;
  // Two imports by name, so that a bundle for AWS can leave the embedded one out.
  if (embedded) throw new Error('the embedded service opens its own world');
  return (await import('./world-aws.ts')).awsWorld();
};

export const world = async (): Promise<World> => (opened ??= open());

/** For the executor's door alone. */
export const executorWorld = async (): Promise<ExecutorWorld> => (opened ??= open());
