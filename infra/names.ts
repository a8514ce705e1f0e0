/**
 * Names that both stacks know. They are computed, not handed over: a stack that exports a name
 * cannot be changed while the other imports it, and the working stack must be free to go.
 */
import type { Room } from '../shared/contract/routes.ts';
import type { Installation } from './environments.ts';

export type Store = 'intake' | 'vault' | 'papers' | 'evidence';
/** Rooms of the walk, and the relay that rings for them. */
export type RoomName = Room | 'relay';

export type Names = ReturnType<typeof namesOf>;

export const namesOf = ({ name, account, region, deployRole }: Installation) => {
  const prefix = `archive-${name}`;
  const arn = (service: string, rest: string) => `arn:aws:${service}:${region}:${account}:${rest}`;
  const roleArn = (role: string) => `arn:aws:iam::${account}:role/${role}`;
  const bucket = (store: Store | 'logs') => `${prefix}-${store}-${account}-${region}`;
  const [executor, sequencer] = [`${prefix}-executor`, `${prefix}-sequencer`] as const;

  return {
    prefix,
    bucket,
    bucketArn: (store: Store | 'logs') => `arn:aws:s3:::${bucket(store)}`,
    table: `${prefix}-registry`,
    tableArn: arn('dynamodb', `table/${prefix}-registry`),
    sealAlias: `alias/${prefix}-seal`,
    partyAlias: `alias/${prefix}-parties`,
    /** Who asks for pseudonyms of parties: the room that seals files, and the one that places holds. */
    partyRoleArns: (['intake', 'custody'] as const).map((room) => roleArn(`${prefix}-room-${room}`)),
    executor,
    executorArn: roleArn(executor),
    sequencer,
    sequencerArn: roleArn(sequencer),
    deployRoleArn: roleArn(deployRole),
    roomRole: (room: RoomName) => `${prefix}-room-${room}`,
    doorName: (room: RoomName, door: string) => `${prefix}-${room}-${door}`,
    logGroup: (room: RoomName | 'executor' | 'sequencer' | 'gateway') => `/archive/${name}/${room}`,
    logGroupArn: (room: RoomName | 'executor' | 'sequencer') =>
      arn('logs', `log-group:/archive/${name}/${room}`),
    queue: (story: string) => `${prefix}-${story}`,
    queueArn: (story: string) => arn('sqs', `${prefix}-${story}`),
    queueUrl: (story: string) => `https://sqs.${region}.amazonaws.com/${account}/${prefix}-${story}`,
    mailArn: arn('ses', 'identity'),
    ...parametersOf(name),
    /** Where people type their names and passwords. */
    signInPrefix: `${prefix}-${account}`,
    signInOrigin: `https://${prefix}-${account}.auth.${region}.amazoncognito.com`,
    storeOrigin: (store: Store) => `https://${bucket(store)}.s3.${region}.amazonaws.com`,
    /** The space of our own metrics. */
    metrics: `Archive/${name}`,
  };
};

/** What one stack tells another, or the operator all of them. */
const parametersOf = (name: Installation['name']) => ({
  /** Written by the keeping stack at each deployment, read by the working stack at its own. */
  streamParameter: `/archive/${name}/registry-stream`,
  /** Written by the operator once the root has certified the seal (docs/runbook.md). */
  chainParameter: `/archive/${name}/signer-chain`,
  /** Written by the keeping stack: who signs people in, and for whom his tokens are. */
  issuerParameter: `/archive/${name}/sign-in-issuer`,
  clientParameter: `/archive/${name}/sign-in-client`,
  /** Written by the working stack: the host at which the gateway answers. */
  gatewayParameter: `/archive/${name}/gateway`,
});

/** Where the registry's indexes stand; the same four as everywhere. */
export const indexes = ['list', 'due', 'owed', 'pending'] as const;
