/**
 * The pages, and the one address at which people find them and the service: what is under `/v1/` goes to the
 * gateway, all else is a file. Nothing is kept here; it knows the other stacks by names alone.
 */
import { type App, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  OriginRequestPolicy,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import type { Installation } from './environments.ts';
import { type Names, namesOf } from './names.ts';
import { pagesPolicy } from './pages-policy.ts';
import { acknowledge } from './parts/acknowledge.ts';
import { publish } from './parts/publish.ts';

export class PagesStack extends Stack {
  /** @param pages the folder of the built pages. */
  constructor(app: App, installation: Installation, pages: string) {
    const { name, account, region } = installation;
    super(app, `archive-${name}-pages`, {
      env: { account, region },
      description: 'Archive of enforcement agents: its pages',
    });
    const names = namesOf(installation);
    const bucket = pagesBucket(this);
    const distribution = new Distribution(this, 'Distribution', {
      comment: names.prefix,
      defaultRootObject: 'index.html',
      httpVersion: HttpVersion.HTTP2_AND_3,
      ...addressOf(this, installation),
      defaultBehavior: filesOf(this, bucket, names),
      additionalBehaviors: { '/v1/*': serviceOf(this, names) },
    });
    acknowledge(distribution, {
      finding: 'AwsSolutions-CFR3',
      reason:
        'These logs would hold addresses of people and of what they read; the gateway logs what is asked.',
    });
    for (const finding of ['AwsSolutions-CFR1', 'AwsSolutions-CFR2'])
      acknowledge(distribution, {
        finding,
        reason:
          'Whoever holds a bundle of evidence verifies it from anywhere; the gateway limits how much is asked.',
      });
    if (installation.certificateArn === '')
      acknowledge(distribution, {
        finding: 'AwsSolutions-CFR4',
        reason: 'Without a certificate of its own the distribution has CloudFront’s name and settings.',
      });
    publish(this, { bucket, distribution, pages, names });
  }
}

/** What is in it can be built anew at any time. */
const pagesBucket = (stack: Stack): Bucket => {
  const bucket = new Bucket(stack, 'Files', {
    encryption: BucketEncryption.S3_MANAGED,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    versioned: true,
    lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(30) }],
    removalPolicy: RemovalPolicy.DESTROY,
  });
  acknowledge(bucket, {
    finding: 'AwsSolutions-S1',
    reason: 'It holds what everybody may read, and nothing else.',
  });
  return bucket;
};

const addressOf = (stack: Stack, { origin, certificateArn }: Installation) =>
  certificateArn === ''
    ? {}
    : {
        domainNames: [new URL(origin).hostname],
        certificate: Certificate.fromCertificateArn(stack, 'Certificate', certificateArn),
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      };

/** Every address that is no file's is the one page that draws them all. */
const toTheOnePage = `function handler(event) {
  var request = event.request;
  if (!request.uri.includes('.')) request.uri = '/index.html';
  return request;
}`;

const filesOf = (stack: Stack, bucket: Bucket, names: Names): BehaviorOptions => ({
  origin: S3BucketOrigin.withOriginAccessControl(bucket),
  viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
  cachePolicy: CachePolicy.CACHING_OPTIMIZED,
  compress: true,
  responseHeadersPolicy: headersOf(stack, names),
  functionAssociations: [
    {
      eventType: FunctionEventType.VIEWER_REQUEST,
      function: new EdgeFunction(stack, 'ToTheOnePage', {
        code: FunctionCode.fromInline(toTheOnePage),
        runtime: FunctionRuntime.JS_2_0,
      }),
    },
  ],
});

const headersOf = (stack: Stack, names: Names): ResponseHeadersPolicy => {
  const stores = (['intake', 'vault', 'papers'] as const).map(names.storeOrigin);
  const issuers = [`https://cognito-idp.${stack.region}.amazonaws.com`, names.signInOrigin];
  return new ResponseHeadersPolicy(stack, 'Headers', {
    responseHeadersPolicyName: `${names.prefix}-pages`,
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy: pagesPolicy(stores, issuers), override: true },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
      strictTransportSecurity: {
        accessControlMaxAge: Duration.days(365),
        includeSubdomains: true,
        override: true,
      },
    },
  });
};

const serviceOf = (stack: Stack, names: Names): BehaviorOptions => ({
  origin: new HttpOrigin(StringParameter.valueForStringParameter(stack, names.gatewayParameter)),
  viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
  allowedMethods: AllowedMethods.ALLOW_ALL,
  cachePolicy: CachePolicy.CACHING_DISABLED,
  originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
});
