/** What `cdk deploy` runs. It fetches and bundles all code; the stacks themselves are in `stacks.ts`. */
import { rmSync } from 'node:fs';
import { App } from 'aws-cdk-lib';
import { builtPages, buildPages } from './build-pages.ts';
import { bundleDoors } from './parts/bundles.ts';
import { fetchNative } from './parts/native.ts';
import { bundled, compose } from './stacks.ts';

const DOORS = 'cdk.out/doors';

rmSync(DOORS, { recursive: true, force: true });
fetchNative();
const { missing, codeOf } = await bundleDoors(DOORS);
if (missing.length > 0)
  throw new Error(`not written: ${missing.map(({ room, door }) => `${room}/${door}`).join(', ')}`);
await buildPages();
compose(new App(), { code: bundled(codeOf), pages: builtPages }).synth();
