/**
 * What must outlive every deployment: documents, papers, evidence, the registry, the key of the
 * service's seal, and the one role that may destroy. Nothing here is removed with the stack.
 */
import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { ReadWriteType, Trail } from 'aws-cdk-lib/aws-cloudtrail';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { App } from 'aws-cdk-lib';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import type { Installation } from './environments.ts';
import { namesOf } from './names.ts';
import { executorRole } from './parts/executor-role.ts';
import { intakeBucket } from './parts/intake-bucket.ts';
import { logBucket } from './parts/log-bucket.ts';
import { partyKey } from './parts/party-key.ts';
import { registryTable } from './parts/registry-table.ts';
import { sealKey } from './parts/seal-key.ts';
import { sequencerRole } from './parts/sequencer-role.ts';
import { peoplePool } from './parts/people-pool.ts';
import { sealedBucket } from './parts/sealed-bucket.ts';

export class KeepingStack extends Stack {
  constructor(app: App, installation: Installation) {
    const { name, account, region, origin } = installation;
    super(app, `archive-${name}-keeping`, {
      env: { account, region },
      description: 'Archive of enforcement agents: what is kept',
      terminationProtection: true,
    });
    const names = namesOf(installation);
    const logs = logBucket(this, 'Logs', names.bucket('logs'));
    const common = { logs, origin, deployRoleArn: names.deployRoleArn };
    const sealed = (id: string, store: 'vault' | 'papers' | 'evidence', executorArn?: string) =>
      sealedBucket(this, id, { ...common, name: names.bucket(store), logPrefix: store, executorArn });

    const intake = { ...common, name: names.bucket('intake'), logPrefix: 'intake' };
    intakeBucket(this, 'Intake', { ...intake, executorArn: names.executorArn });
    const vault = sealed('Vault', 'vault', names.executorArn);
    sealed('Papers', 'papers');
    const evidence = sealed('Evidence', 'evidence');
    const registry = registryTable(this, 'Registry', names.table);
    const key = sealKey(this, 'Seal', names);
    partyKey(this, 'Parties', names);
    executorRole(this, 'Executor', { names, key });
    sequencerRole(this, 'Sequencer', { names, key });
    peoplePool(this, 'People', { names, origin });
    followLifts(this, logs, [vault, evidence]);

    const stream = registry.tableStreamArn ?? '';
    new StringParameter(this, 'RegistryStream', {
      parameterName: names.streamParameter,
      stringValue: stream,
    });
  }
}

/** Every write to the stores, and so every lift of a hold, for comparison with the intents on file. */
const followLifts = (scope: Stack, logs: IBucket, stores: readonly IBucket[]): void => {
  const trail = new Trail(scope, 'Lifts', {
    bucket: logs,
    s3KeyPrefix: 'trail',
    enableFileValidation: true,
    isMultiRegionTrail: false,
    includeGlobalServiceEvents: false,
    managementEvents: ReadWriteType.NONE,
  });
  trail.addS3EventSelector(
    stores.map((bucket) => ({ bucket })),
    { readWriteType: ReadWriteType.WRITE_ONLY, includeManagementEvents: false },
  );
  trail.applyRemovalPolicy(RemovalPolicy.RETAIN);
};
