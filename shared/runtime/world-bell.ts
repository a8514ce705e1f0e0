/** The bell of a Lambda: queue URLs by story come from the environment. */
import { SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { sqsBell } from '../aws/sqs-bell.ts';
import { Environment } from '../contract/environment.ts';
import type { Bell } from '../ports/bell.ts';
import { requireEnv } from './env.ts';

const queues = z.record(z.string(), z.url());

export const awsBell = (): Bell =>
  sqsBell({
    client: new SQSClient({}),
    queues: queues.parse(JSON.parse(requireEnv(Environment.queues))),
  });
