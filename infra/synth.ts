/**
 * `npm run synth`: the three stacks of every installation into `cdk.out/`, without an account and
 * without network. Ends with 1 on a finding of cdk-nag, and on a door that nobody has written.
 */
import { readFileSync, rmSync } from 'node:fs';
import { App } from 'aws-cdk-lib';
import { builtPages, buildPages } from './build-pages.ts';
import { acknowledged } from './parts/acknowledge.ts';
import { bundleDoors } from './parts/bundles.ts';
import { bundled, compose } from './stacks.ts';

const OUT = 'cdk.out';

const say = (line: string) => process.stdout.write(`${line}\n`);
const begun = Date.now();
const seconds = () => ((Date.now() - begun) / 1000).toFixed(1);

rmSync(OUT, { recursive: true, force: true });
const { missing, codeOf, pictures } = await bundleDoors(`${OUT}/doors`);
await buildPages();
say(`bundled doors and pages in ${seconds()} s`);

const { context } = JSON.parse(readFileSync('cdk.json', 'utf8')) as { context: Record<string, unknown> };
const app = compose(new App({ context, outdir: OUT, analyticsReporting: false }), {
  code: bundled(codeOf),
  pages: builtPages,
});
// Throws on a finding, having said which.
const assembly = app.synth();

for (const { stackName, templateFile, template } of assembly.stacks) {
  const { Resources: resources } = template as { Resources: object };
  say(`${OUT}/${templateFile}: ${stackName}, ${Object.keys(resources).length} resources`);
}
const reasons = new Set(acknowledged().map(({ reason }) => reason));
say(`cdk-nag: ${acknowledged().length} exceptions for ${reasons.size} reasons, each named in the code`);
if (!pictures)
  say('sharp for Lambda is not fetched: these files are to be read; `npx cdk deploy` fetches it first');
for (const { room, door } of missing) say(`NOT WRITTEN: functions/${room}/${door}.lambda.ts`);
say(`synthesised in ${seconds()} s`);
if (missing.length > 0) process.exitCode = 1;
