/** The three stacks of every installation, checked by cdk-nag. */
import { type App, Validations } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { AwsSolutionsChecks } from 'cdk-nag';
import { installations } from './environments.ts';
import { KeepingStack } from './keeping-stack.ts';
import { PagesStack } from './pages-stack.ts';
import type { DoorPlace } from './parts/doors.ts';
import { WorkingStack } from './working-stack.ts';

export const bundled =
  (codeOf: (door: DoorPlace) => string) =>
  (door: DoorPlace): Code =>
    Code.fromAsset(codeOf(door));

export interface Made {
  /** A door's code: bundled, or a stand-in where only the templates are looked at. */
  readonly code: (door: DoorPlace) => Code;
  /** The folder of the built pages, or of a stand-in. */
  readonly pages: string;
}

export const compose = (app: App, { code, pages }: Made): App => {
  for (const installation of installations(app.node)) {
    new KeepingStack(app, installation);
    new WorkingStack(app, installation, code);
    new PagesStack(app, installation, pages);
  }
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return app;
};
