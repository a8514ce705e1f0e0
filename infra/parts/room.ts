/**
 * A room in AWS: one role and one log for all its functions, a function for each of its doors, and
 * what wakes them. The doors come from the tables of the contract; the room says what each is worth.
 */
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { type IRole, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { type ILogGroup, FilterPattern, LogGroup, MetricFilter, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { routes, schedules, works } from '../../shared/contract/routes.ts';
import type { RoomName, Store } from '../names.ts';
import { alarm } from './alarm.ts';
import { environmentOf } from './environment-of.ts';
import type { House } from './house.ts';
import { grantObjects, type objectPowers } from './objects.ts';
import { registryPowers } from './registry-powers.ts';
import { type Purpose, RoomFunction } from './room-function.ts';
import { type Pace, workQueue } from './work-queue.ts';

/** What each door's failure means to people; the words alone where a door needs nothing unusual. */
export type Purposes = Readonly<Record<string, string | (Purpose & { readonly as?: Actor })>>;
export type Works = Readonly<Record<string, Purpose & Omit<Pace, 'atOnce'> & { readonly as?: Actor }>>;

/** Another role than the room's own, with its log. */
export interface Actor {
  readonly role: IRole;
  readonly logs: ILogGroup;
}

export class Room extends Construct {
  readonly house: House;
  readonly room: RoomName;
  private readonly role: Role;
  protected readonly logs: LogGroup;
  private told: Record<string, string> = {};

  constructor(house: House, room: RoomName) {
    super(house.stack, room);
    const { names } = house;
    this.house = house;
    this.room = room;
    this.logs = new LogGroup(this, 'Logs', {
      logGroupName: names.logGroup(room),
      retention: RetentionDays.ONE_YEAR,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.role = new Role(this, 'Role', {
      roleName: names.roomRole(room),
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    });
    this.logs.grantWrite(this.role);
    watchIntegrity(this, this.logs, names.metrics);
  }

  /** Tells the functions made from now on more than the usual. */
  tell(environment: Readonly<Record<string, string>>): void {
    this.told = { ...this.told, ...environment };
  }

  /** The room's powers over the registry: it reads, files facts beside, or changes what is on file. */
  mayOnRegistry(power: 'read' | 'add' | 'change'): void {
    const { names } = this.house;
    this.may(registryPowers[power], [names.tableArn]);
    this.may(['dynamodb:Query'], registryPowers.indexesOf(names));
  }

  /** @param why it is not held to one object. */
  mayOnObjects(store: Store, power: Exclude<keyof typeof objectPowers, 'destroy'>, why: string): void {
    grantObjects(this.role, { names: this.house.names, store, power, why });
  }

  may(actions: readonly string[], resources: readonly string[]): void {
    this.role.addToPrincipalPolicy(new PolicyStatement({ actions: [...actions], resources: [...resources] }));
  }

  /** @throws where a route of this room has no purpose, or a purpose no route. */
  opens(purposes: Purposes): void {
    const own = Object.values(routes).filter(({ room }) => room === this.room);
    this.mustMatch(
      own.map(({ door }) => door),
      purposes,
    );
    for (const route of own) {
      const { as, ...purpose } = purposeOf(purposes, route.door);
      this.house.open(route, this.make(route.door, purpose, as));
    }
  }

  works(told: Works): void {
    const own = Object.entries(works).filter(([, { room }]) => room === this.room);
    const stories = own.map(([story]) => story);
    this.mustMatch(stories, told);
    for (const [story, { atOnce }] of own) {
      const { runs, as, ...purpose } = told[story] ?? { impact: '', runs: 0 };
      workQueue(this, this.house, { door: this.make(story, purpose, as), pace: { atOnce, runs } });
    }
  }

  wakesDaily(purposes: Purposes): void {
    const own = Object.entries(schedules).filter(([, { room }]) => room === this.room);
    const doors = own.map(([door]) => door);
    this.mustMatch(doors, purposes);
    for (const [door, { hour }] of own) {
      const { as, ...purpose } = purposeOf(purposes, door);
      const made = this.make(door, purpose, as);
      this.house.wake(made, { hour });
      this.watchErrors(made, door);
    }
  }

  make(door: string, purpose: Purpose, as?: Actor): RoomFunction {
    return new RoomFunction(this, this.house, {
      place: { room: this.room, door },
      purpose,
      role: as?.role ?? this.role,
      logs: as?.logs ?? this.logs,
      environment: { ...environmentOf(this.house), ...this.told },
    });
  }

  /** For functions that nobody waits for: an error is all that tells. */
  watchErrors(door: RoomFunction, runbook: string): void {
    const metric = door.metricErrors({ period: Duration.minutes(5), statistic: 'Sum' });
    alarm(this, `${door.place.door}-alarm`, {
      house: this.house,
      metric,
      from: 1,
      impact: door.impact,
      runbook,
    });
  }

  private mustMatch(doors: readonly string[], told: Readonly<Record<string, unknown>>): void {
    const wrong = [
      ...doors.filter((door) => told[door] === undefined).map((door) => `${door} has no impact`),
      ...Object.keys(told)
        .filter((door) => !doors.includes(door))
        .map((door) => `${door} is in no table of shared/contract/routes.ts`),
    ];
    if (wrong.length > 0) throw new Error(`infra/rooms/${this.room}.ts: ${wrong.join(', ')}.`);
  }
}

const purposeOf = (purposes: Purposes, door: string): Purpose & { readonly as?: Actor } => {
  const told = purposes[door] ?? '';
  return typeof told === 'string' ? { impact: told } : told;
};

/** The archive disagreeing with itself is one alarm, wherever it is found. */
export const watchIntegrity = (scope: Construct, logs: ILogGroup, metricNamespace: string): void => {
  new MetricFilter(scope, `Integrity-${logs.node.id}`, {
    logGroup: logs,
    filterPattern: FilterPattern.stringValue('$.message', '=', 'INTEGRITY'),
    metricNamespace,
    metricName: 'IntegrityFaults',
    metricValue: '1',
  });
};
