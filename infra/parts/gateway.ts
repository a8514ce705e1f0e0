/**
 * The HTTP gateway. It knows the routes of the table and nothing about people: doors verify the token
 * themselves and answer what is not a route in our own words. Its log holds no path, query or address.
 */
import { Duration, RemovalPolicy, type Stack } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi,
  HttpIntegrationType,
  HttpMethod,
  HttpRoute,
  HttpRouteIntegration,
  HttpRouteKey,
  HttpStage,
  IntegrationCredentials,
  LogGroupLogDestination,
  PayloadFormatVersion,
  CorsHttpMethod,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Route } from '../../shared/contract/routes.ts';
import type { Installation } from '../environments.ts';
import type { Names } from '../names.ts';
import { acknowledge } from './acknowledge.ts';
import type { RoomFunction } from './room-function.ts';

/** One role that calls the doors, instead of a permission on each. */
class Door extends HttpRouteIntegration {
  private readonly door: RoomFunction;
  private readonly caller: Role;

  constructor(door: RoomFunction, caller: Role) {
    super(`Knock-${door.place.room}-${door.place.door}`);
    this.door = door;
    this.caller = caller;
  }

  bind() {
    return {
      type: HttpIntegrationType.AWS_PROXY,
      uri: this.door.functionArn,
      payloadFormatVersion: PayloadFormatVersion.VERSION_2_0,
      credentials: IntegrationCredentials.fromRole(this.caller),
    };
  }
}

export interface Gateway {
  readonly open: (route: Pick<Route, 'method' | 'path'>, door: RoomFunction) => Metric;
  readonly openDefault: (door: RoomFunction) => void;
  readonly faults: Metric;
  /** The host at which it answers. */
  readonly host: string;
}

const accessLog = JSON.stringify({
  request: '$context.requestId',
  at: '$context.requestTime',
  route: '$context.routeKey',
  status: '$context.status',
  bytes: '$context.responseLength',
  ms: '$context.responseLatency',
  error: '$context.integrationErrorMessage',
});

export const gateway = (stack: Stack, names: Names, { origin }: Installation): Gateway => {
  const api = new HttpApi(stack, 'Gateway', {
    apiName: names.prefix,
    createDefaultStage: false,
    corsPreflight: {
      allowOrigins: [origin],
      allowMethods: [CorsHttpMethod.ANY],
      allowHeaders: ['authorization', 'content-type', 'accept-language', 'idempotency-key'],
      maxAge: Duration.hours(1),
    },
  });
  const logs = new LogGroup(stack, 'GatewayLogs', {
    logGroupName: names.logGroup('gateway'),
    retention: RetentionDays.ONE_YEAR,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  new HttpStage(stack, 'GatewayStage', {
    httpApi: api,
    stageName: '$default',
    autoDeploy: true,
    throttle: { rateLimit: 200, burstLimit: 400 },
    detailedMetricsEnabled: true,
    accessLogSettings: {
      destination: new LogGroupLogDestination(logs),
      format: AccessLogFormat.custom(accessLog),
    },
  });
  const caller = new Role(stack, 'GatewayRole', {
    roleName: `${names.prefix}-gateway`,
    assumedBy: new ServicePrincipal('apigateway.amazonaws.com'),
  });
  return opening(api, caller);
};

const opening = (api: HttpApi, caller: Role): Gateway => {
  const faultsAt = (of: Readonly<Record<string, string>>) =>
    new Metric({
      namespace: 'AWS/ApiGateway',
      metricName: '5xx',
      dimensionsMap: { ApiId: api.apiId, Stage: '$default', ...of },
      statistic: 'Sum',
      period: Duration.minutes(5),
    });
  const open = (routeKey: HttpRouteKey, door: RoomFunction) => {
    caller.addToPrincipalPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [door.functionArn] }),
    );
    const route = new HttpRoute(door, 'Route', {
      httpApi: api,
      routeKey,
      integration: new Door(door, caller),
    });
    acknowledge(route, {
      finding: 'AwsSolutions-APIG4',
      reason: 'Doors verify the token, and read the person from the registry, on every request.',
    });
  };
  return {
    open: ({ method, path }, door) => {
      open(HttpRouteKey.with(path, HttpMethod[method]), door);
      return faultsAt({ Method: method, Resource: path });
    },
    openDefault: (door) => open(HttpRouteKey.DEFAULT, door),
    faults: faultsAt({}),
    host: `${api.apiId}.execute-api.${api.env.region}.amazonaws.com`,
  };
};
