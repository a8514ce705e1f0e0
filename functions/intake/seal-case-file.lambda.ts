import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { charactersWithoutGlyph } from '../../shared/paper/characters.ts';
import { factEdge } from '../../shared/runtime/fact-edge.ts';
import { world } from '../../shared/runtime/world.ts';
import { scanInspector } from '../../shared/scans/scan-inspector.ts';
import { sealCaseFile } from './seal-case-file.ts';

const inspector = scanInspector({ temp: join(tmpdir(), 'archive-scans') });

export const handler = factEdge(
  sealCaseFile,
  world,
  ({ registry, clock, newId, intake, vault, pseudonyms }) => ({
    registry,
    clock,
    newId,
    intake,
    vault,
    pseudonyms,
    inspector,
    charactersWithoutGlyph,
  }),
);
