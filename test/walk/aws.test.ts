import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, test } from '@jest/globals';
import { type Service, serve } from '../../infra/local/serve.ts';
import { Environment } from '../../shared/contract/environment.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { openForeignWorld } from '../../shared/runtime/world-foreign.ts';
import { type DynamoLane, dynamoLane, dynamoMissing } from '../lanes/dynamodb.ts';
import { missingForS3, type S3Lane, s3Lane } from '../lanes/radosgw.ts';
import { walkTheWalk } from './walk.ts';

const missing = dynamoMissing() ?? missingForS3();
const where = 'the whole walk, through the AWS adapters on radosgw and DynamoDB Local';

(missing === undefined ? describe : describe.skip)(
  missing === undefined ? where : `${where}: ${missing}`,
  () => {
    let service: Service;
    let lanes: readonly [DynamoLane, S3Lane];

    beforeAll(async () => {
      lanes = await Promise.all([dynamoLane(), s3Lane()]);
      const [dynamo, s3] = lanes;
      process.env['AWS_ACCESS_KEY_ID'] = s3.credentials.accessKeyId;
      process.env['AWS_SECRET_ACCESS_KEY'] = s3.credentials.secretAccessKey;
      process.env['AWS_REGION'] = s3.region;
      const mark = randomBytes(4).toString('hex');
      for (const name of ['intake', 'vault', 'papers', 'evidence'] as const)
        process.env[Environment[`${name}Bucket`]] = `walk-${name}-${mark}`;
      process.env[Environment.table] = `walk-${mark}`;

      const folder = mkdtempSync(join(tmpdir(), 'archive-'));
      const clock = systemClock();
      const open = () => openForeignWorld({ folder, clock, s3: s3.endpoint, dynamo: dynamo.endpoint });
      service = await serve({ folder, port: 0, clock, open });
    }, 180_000);
    afterAll(async () => {
      await service.close();
      await Promise.all(lanes.map((lane) => lane.stop()));
    }, 60_000);

    test('files go from scans to records that openssl verifies, and a held file is spared', async () => {
      await walkTheWalk(service.url);
    }, 300_000);
  },
);
