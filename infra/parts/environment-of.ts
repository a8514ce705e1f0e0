/** What a function is told of the world, by the names of the contract. */
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import { Environment } from '../../shared/contract/environment.ts';
import { works } from '../../shared/contract/routes.ts';
import type { House } from './house.ts';

export const environmentOf = ({ names, installation, stack }: House): Record<string, string> => ({
  [Environment.table]: names.table,
  [Environment.intakeBucket]: names.bucket('intake'),
  [Environment.vaultBucket]: names.bucket('vault'),
  [Environment.papersBucket]: names.bucket('papers'),
  [Environment.evidenceBucket]: names.bucket('evidence'),
  [Environment.lockMode]: installation.lockMode,
  [Environment.issuer]: both(
    StringParameter.valueForStringParameter(stack, names.issuerParameter),
    installation.issuer,
  ),
  [Environment.audience]: both(
    StringParameter.valueForStringParameter(stack, names.clientParameter),
    installation.audience,
  ),
  [Environment.mailFrom]: installation.mailFrom,
  [Environment.fonts]: '/var/task/fonts',
  ...(installation.closed ? { [Environment.closed]: 'yes' } : {}),
});

/** The archive's own, and the office's other one. */
const both = (own: string, other: string): string => (other === '' ? own : `${own} ${other}`);

/** For functions that seal, or show the certificates. */
export const sealEnvironment = ({ names, stack, installation }: House): Record<string, string> => ({
  [Environment.signerKey]: names.sealAlias,
  [Environment.signerChain]: StringParameter.valueForStringParameter(stack, names.chainParameter),
  ...(installation.tsaUrl ? { [Environment.tsaUrl]: installation.tsaUrl } : {}),
});

/** For rooms that know parties by their pseudonyms. */
export const partyEnvironment = ({ names }: House): Record<string, string> => ({
  [Environment.partyKey]: names.partyAlias,
});

/** For the relay. */
export const bellEnvironment = ({ names }: House): Record<string, string> => ({
  [Environment.queues]: JSON.stringify(
    Object.fromEntries(Object.keys(works).map((story) => [story, names.queueUrl(story)])),
  ),
});
