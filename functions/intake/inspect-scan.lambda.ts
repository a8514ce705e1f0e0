import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { factEdge } from '../../shared/runtime/fact-edge.ts';
import { world } from '../../shared/runtime/world.ts';
import { scanInspector } from '../../shared/scans/scan-inspector.ts';
import { inspectScan } from './inspect-scan.ts';

const inspector = scanInspector({ temp: join(tmpdir(), 'archive-scans') });

export const handler = factEdge(inspectScan, world, ({ registry, intake }) => ({
  registry,
  intake,
  inspector,
}));
