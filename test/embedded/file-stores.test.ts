import { describe } from '@jest/globals';
import { destroyerSuite } from '../contracts/destroyer.suite.ts';
import { locksSuite, portAttacks } from '../contracts/locks.suite.ts';
import { shelfSuite } from '../contracts/shelf.suite.ts';
import { uploadsSuite } from '../contracts/uploads.suite.ts';
import { vaultSuite } from '../contracts/vault.suite.ts';
import { fileStoresLane as lane } from '../lanes/file-stores.ts';

describe('vault in files', () => vaultSuite(lane));
describe('lists and downloads from files', () => shelfSuite(lane));
describe('uploads into files', () => uploadsSuite(lane));
describe('destroying in files', () => destroyerSuite(lane));
describe('locks in files', () =>
  locksSuite(async () => ({ ...(await lane()), attacks: portAttacks }), portAttacks));
