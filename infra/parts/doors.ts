/** Every function of the service by its place in `functions/`, from the tables of the contract. */
import { join } from 'node:path';
import { routes, schedules, works } from '../../shared/contract/routes.ts';
import type { RoomName } from '../names.ts';

export interface DoorPlace {
  readonly room: RoomName;
  readonly door: string;
}

export const relayDoors = ['ring-changes', 'ring-owed'] as const;

/** Invoked by the operator alone (docs/runbook.md, Restore): no route, no queue and no calendar leads there. */
export const operatorDoors = [
  { room: 'evidence', door: 'replay-log' },
] as const satisfies readonly DoorPlace[];

/** What answers where nothing is served. */
export const unknownDoor: DoorPlace = { room: 'desk', door: 'route-unknown' };

/** Alone allowed to destroy, alone given the code for it. */
export const executorDoors: readonly string[] = ['destroy-case-file'];

/** Alone allowed to write evidence and sign checkpoints, beside the executor. */
export const sequencerDoors: readonly string[] = ['log-records', 'log-daily', 'read-evidence', 'replay-log'];

export const allDoors = (): readonly DoorPlace[] => [
  ...Object.values(routes).map(({ room, door }) => ({ room, door })),
  ...Object.entries(works).map(([door, { room }]) => ({ room, door })),
  ...Object.entries(schedules).map(([door, { room }]) => ({ room, door })),
  ...relayDoors.map((door) => ({ room: 'relay' as const, door })),
  ...operatorDoors,
  unknownDoor,
];

export const sourceOf = ({ room, door }: DoorPlace): string => join('functions', room, `${door}.lambda.ts`);

/** A door's file, without its ending; no two doors have the same. */
export const fileOf = ({ room, door }: DoorPlace): string => `${room}-${door}`;
