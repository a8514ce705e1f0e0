import { runInNewContext } from 'node:vm';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { pagesPolicy } from '../../infra/pages-policy.ts';
import { type Given, type Resource, synthesised } from './templates.ts';

let given: Given;

beforeAll(() => {
  given = synthesised();
});

const pagesOf = (type: string): readonly Resource[] => given.pages.filter(({ Type }) => Type === type);

describe('The pages in AWS', () => {
  test('lie in a bucket that CloudFront alone may read', () => {
    const [bucket] = pagesOf('AWS::S3::Bucket');
    expect(bucket?.Properties['PublicAccessBlockConfiguration']).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    });
    const policy = JSON.stringify(pagesOf('AWS::S3::BucketPolicy').map(({ Properties }) => Properties));
    const readers = [
      ...policy.matchAll(/"Action":"s3:GetObject","Condition":(.*?),"Effect":"Allow","Principal":(.*?\})/g),
    ];
    expect(readers).toHaveLength(1);
    expect(readers[0]?.[1]).toContain('AWS:SourceArn');
    expect(readers[0]?.[2]).toContain('cloudfront.amazonaws.com');
  });

  test('are one address with the service: what is under /v1/ is asked of the gateway and never kept', () => {
    const [distribution] = pagesOf('AWS::CloudFront::Distribution');
    const settings = distribution?.Properties['DistributionConfig'] as {
      readonly CacheBehaviors: readonly Readonly<Record<string, unknown>>[];
    };
    expect(settings.CacheBehaviors).toHaveLength(1);
    expect(settings.CacheBehaviors[0]).toMatchObject({
      PathPattern: '/v1/*',
      ViewerProtocolPolicy: 'https-only',
      // What AWS calls CachingDisabled.
      CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
      AllowedMethods: ['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'POST', 'DELETE'],
    });
  });

  test('may load nothing from elsewhere, and speak to stores and to who signs people in alone', () => {
    const [headers] = pagesOf('AWS::CloudFront::ResponseHeadersPolicy');
    const written = JSON.stringify(headers?.Properties);
    const stores = (['intake', 'vault', 'papers'] as const).map(given.names.storeOrigin);
    const issuers = ['https://cognito-idp.eu-central-1.amazonaws.com', given.names.signInOrigin];
    expect(written).toContain(pagesPolicy(stores, issuers));
    expect(pagesPolicy(stores, issuers)).not.toMatch(/unsafe|\*/);
    expect(written).toContain('"StrictTransportSecurity":{"AccessControlMaxAgeSec":31536000');
  });

  test('draw every address that is no file’s by the one page', () => {
    const [atTheEdge] = pagesOf('AWS::CloudFront::Function');
    const code = String(atTheEdge?.Properties['FunctionCode']);
    const asked = (uri: string): unknown =>
      runInNewContext(`${code}; handler({ request: { uri: ${JSON.stringify(uri)} } }).uri`);
    expect([asked('/'), asked('/acts/01J9'), asked('/assets/index-1.js')]).toEqual([
      '/index.html',
      '/index.html',
      '/assets/index-1.js',
    ]);
  });
});

describe('Who may sign in', () => {
  test('is entered by an operator, and needs a second factor', () => {
    const [pool] = given.ofType('AWS::Cognito::UserPool');
    expect(pool?.Properties).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      DeletionProtection: 'ACTIVE',
    });
  });

  test('comes by a code with no secret in the pages, and goes back to the pages alone', () => {
    const [client] = given.ofType('AWS::Cognito::UserPoolClient');
    expect(client?.Properties).toMatchObject({
      GenerateSecret: false,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid'],
      CallbackURLs: ['https://production.archive.example/signed-in'],
    });
  });
});
