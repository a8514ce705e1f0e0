/** The templates of production, synthesised with stand-ins for code: what is asked of them is what they permit. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { installations } from '../../infra/environments.ts';
import { namesOf } from '../../infra/names.ts';
import { compose } from '../../infra/stacks.ts';

export interface Resource {
  readonly id: string;
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
}

export interface Given {
  readonly resources: readonly Resource[];
  readonly keeping: readonly Resource[];
  readonly working: readonly Resource[];
  readonly pages: readonly Resource[];
  readonly texts: readonly string[];
  readonly names: ReturnType<typeof namesOf>;
  readonly terminationProtection: boolean | undefined;
  readonly ofType: (type: string) => readonly Resource[];
  /** References resolved to the names and ARNs that CloudFormation would give. */
  readonly resolved: (value: unknown) => unknown;
}

export type Properties = Readonly<Record<string, unknown>>;

interface Template {
  readonly Resources: Readonly<Record<string, Omit<Resource, 'id'>>>;
}

const context = (): Record<string, unknown> =>
  (JSON.parse(readFileSync('cdk.json', 'utf8')) as { context: Record<string, unknown> }).context;

const standIn = (): string => {
  const folder = join(mkdtempSync(join(tmpdir(), 'archive-synth-')), 'code');
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.mjs'), '');
  return folder;
};

let composed: ReturnType<typeof composeOnce> | undefined;

/** @throws where cdk-nag finds something: it is part of every synthesis. */
const composeOnce = () => {
  process.env['CDK_VALIDATION'] = 'false';
  const app = new App({ context: context(), analyticsReporting: false });
  const folder = standIn();
  return { app, assembly: compose(app, { code: () => Code.fromAsset(folder), pages: folder }).synth() };
};

export const synthesised = (name: 'staging' | 'production' = 'production'): Given => {
  const { app, assembly } = (composed ??= composeOnce());
  const installation = installations(app.node).find((one) => one.name === name)!;
  const [keeping, working, pages] = ['keeping', 'working', 'pages'].map((part) =>
    assembly.getStackByName(`archive-${name}-${part}`),
  );
  const listed = ({ Resources }: Template) =>
    Object.entries(Resources).map(([id, resource]) => ({ id, ...resource }));
  const parts = [keeping!, working!].map(({ template }) => listed(template as Template));
  const resources = parts.flat();
  return {
    resources,
    keeping: parts[0]!,
    working: parts[1]!,
    pages: listed(pages!.template as Template),
    texts: [keeping!, working!].map(({ template }) => JSON.stringify(template)),
    names: namesOf(installation),
    terminationProtection: keeping!.terminationProtection,
    ofType: (type) => resources.filter(({ Type }) => Type === type),
    resolved: resolverOf(resources, installation),
  };
};

const nameProperty: Readonly<Record<string, [name: string, arn: (name: string, at: string) => string]>> = {
  'AWS::IAM::Role': ['RoleName', (name, at) => `arn:aws:iam::${at.split(':')[1] ?? ''}:role/${name}`],
  'AWS::S3::Bucket': ['BucketName', (name) => `arn:aws:s3:::${name}`],
  'AWS::SQS::Queue': ['QueueName', (name, at) => `arn:aws:sqs:${at}:${name}`],
  'AWS::Lambda::Function': ['FunctionName', (name, at) => `arn:aws:lambda:${at}:function:${name}`],
  'AWS::Logs::LogGroup': ['LogGroupName', (name, at) => `arn:aws:logs:${at}:log-group:${name}:*`],
  'AWS::DynamoDB::GlobalTable': ['TableName', (name, at) => `arn:aws:dynamodb:${at}:table/${name}`],
  'AWS::KMS::Key': [
    'KeySpec',
    (spec, at) => `arn:aws:kms:${at}:key/${spec.startsWith('HMAC') ? 'parties' : 'seal'}`,
  ],
  'AWS::SNS::Topic': ['TopicName', (name, at) => `arn:aws:sns:${at}:${name}`],
};

const resolverOf = (
  resources: readonly Resource[],
  { account, region }: { readonly account: string; readonly region: string },
) => {
  const byId = new Map(resources.map((one) => [one.id, one]));
  const nameOf = (id: string): [string, string] => {
    const found = byId.get(id);
    const known = nameProperty[found?.Type ?? ''];
    const name = String(known && found ? found.Properties[known[0]] : id);
    return [name, known ? known[1](name, `${region}:${account}`) : id];
  };
  const resolved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolved);
    if (typeof value !== 'object' || value === null) return value;
    const { Ref, 'Fn::GetAtt': got, 'Fn::Join': join, ...rest } = value as Record<string, unknown>;
    if (typeof Ref === 'string') return Ref === 'AWS::Partition' ? 'aws' : nameOf(Ref)[0];
    if (Array.isArray(got)) return nameOf(String(got[0]))[1];
    if (Array.isArray(join)) return (resolved(join[1]) as string[]).join(String(join[0]));
    return Object.fromEntries(Object.entries(rest).map(([name, one]) => [name, resolved(one)]));
  };
  return resolved;
};

export const propertiesOf = (given: Given, type: string): readonly Properties[] =>
  given.ofType(type).map((one) => given.resolved(one.Properties) as Properties);

/** By their names. */
export const functionsOf = (given: Given): ReadonlyMap<string, Properties> =>
  new Map(propertiesOf(given, 'AWS::Lambda::Function').map((one) => [String(one['FunctionName']), one]));
