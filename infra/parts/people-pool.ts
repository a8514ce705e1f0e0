/**
 * Who may sign in: names and passwords, and a second factor. Nothing else of a person stands here; what somebody
 * may do is read from the registry. Operators enter people, nobody enrols himself.
 */
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AccountRecovery, Mfa, OAuthScope, UserPool } from 'aws-cdk-lib/aws-cognito';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import type { Names } from '../names.ts';
import { acknowledge } from './acknowledge.ts';

interface Settings {
  readonly names: Names;
  /** Where the pages are. */
  readonly origin: string;
}

export const peoplePool = (scope: Construct, id: string, { names, origin }: Settings): void => {
  const pool = new UserPool(scope, id, {
    userPoolName: names.prefix,
    selfSignUpEnabled: false,
    signInAliases: { username: true },
    signInCaseSensitive: false,
    mfa: Mfa.REQUIRED,
    mfaSecondFactor: { otp: true, sms: false },
    passwordPolicy: {
      minLength: 14,
      requireDigits: true,
      requireLowercase: true,
      requireUppercase: true,
      requireSymbols: true,
      tempPasswordValidity: Duration.days(3),
    },
    // Who lost the password asks the operator, who knows him.
    accountRecovery: AccountRecovery.NONE,
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  acknowledge(pool, {
    finding: 'AwsSolutions-COG8',
    reason: 'A second factor is asked of everybody; the dearer plan would judge people by where they are.',
  });
  const client = pagesClient(pool, origin);
  pool.addDomain('SignIn', { cognitoDomain: { domainPrefix: names.signInPrefix } });
  tell(scope, 'Issuer', { parameterName: names.issuerParameter, stringValue: pool.userPoolProviderUrl });
  tell(scope, 'Client', { parameterName: names.clientParameter, stringValue: client.userPoolClientId });
};

/** The pages hold no secret: they prove that the code was asked for by them (PKCE). */
const pagesClient = (pool: UserPool, origin: string) =>
  pool.addClient('Pages', {
    userPoolClientName: 'pages',
    generateSecret: false,
    preventUserExistenceErrors: true,
    accessTokenValidity: Duration.hours(1),
    idTokenValidity: Duration.hours(1),
    refreshTokenValidity: Duration.hours(10),
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID],
      callbackUrls: [`${origin}/signed-in`],
      logoutUrls: [`${origin}/`],
    },
  });

const tell = (
  scope: Construct,
  id: string,
  parameter: { readonly parameterName: string; readonly stringValue: string },
): StringParameter => new StringParameter(scope, `SignIn${id}`, parameter);
