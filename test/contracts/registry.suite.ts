import { afterAll, beforeAll, describe } from '@jest/globals';
import type { Registry } from '../../shared/ports/registry.ts';
import { changesContract } from './registry/changes.suite.ts';
import { conditionsContract } from './registry/conditions.suite.ts';
import { facultiesContract } from './registry/faculties.suite.ts';
import { listsContract } from './registry/lists.suite.ts';
import { malformedContract } from './registry/malformed.suite.ts';

export interface OpenRegistry {
  readonly registry: Registry;
  readonly close: () => void | Promise<void>;
}

/** What every registry must do. Each rule uses partitions of its own, so one registry serves them all. */
export const registryContract = (name: string, open: () => Promise<OpenRegistry>): void => {
  describe(`the registry in ${name}`, () => {
    let opened: OpenRegistry;
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(async () => {
      await opened.close();
    });
    const registry = (): Registry => opened.registry;

    changesContract(registry);
    conditionsContract(registry);
    malformedContract(registry);
    listsContract(registry);
    facultiesContract(registry);
  });
};
