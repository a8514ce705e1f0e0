/** Lays the built pages where CloudFront reads them, and tells them who signs people in. */
import { Duration, type Stack } from 'aws-cdk-lib';
import type { Distribution } from 'aws-cdk-lib/aws-cloudfront';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import type { Names } from '../names.ts';
import { acknowledge } from './acknowledge.ts';

interface Published {
  readonly bucket: Bucket;
  readonly distribution: Distribution;
  /** The folder of the built pages. */
  readonly pages: string;
  readonly names: Names;
}

export const publish = (stack: Stack, { bucket, distribution, pages, names }: Published): void => {
  // What is named by its digest never changes, and whoever has a page open may still ask for the older ones.
  const parts = new BucketDeployment(stack, 'Parts', {
    destinationBucket: bucket,
    sources: [Source.asset(pages, { exclude: ['*', '!assets', '!assets/**'] })],
    cacheControl: [CacheControl.maxAge(Duration.days(365)), CacheControl.immutable()],
    prune: false,
  });
  const signIn = {
    issuer: StringParameter.valueForStringParameter(stack, names.issuerParameter),
    client: StringParameter.valueForStringParameter(stack, names.clientParameter),
    scope: 'openid',
  };
  const entrance = new BucketDeployment(stack, 'Entrance', {
    destinationBucket: bucket,
    sources: [
      Source.asset(pages, { exclude: ['assets', '.made-of'] }),
      Source.jsonData('sign-in.json', signIn),
    ],
    cacheControl: [CacheControl.noCache()],
    prune: false,
    distribution,
    distributionPaths: ['/index.html', '/sign-in.json', '/icon.svg'],
  });
  // The parts are there before the page that names them.
  entrance.node.addDependency(parts);
  for (const finding of grantedByTheLibrary(stack))
    acknowledge(parts.handlerRole, { finding, reason: libraryOwn });
  acknowledge(stack, { finding: 'AwsSolutions-L1', reason: libraryOwn });
};

const libraryOwn =
  'The function that lays the pages in their bucket is the library’s own, with its grants on that bucket.';

const grantedByTheLibrary = ({ account, region }: Stack): readonly string[] => [
  'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
  ...[
    ...['Abort', 'DeleteObject', 'GetBucket', 'GetObject', 'List'].map((actions) => `Action::s3:${actions}*`),
    `Resource::arn:aws:s3:::cdk-hnb659fds-assets-${account}-${region}/*`,
    'Resource::<Files8E6940B8.Arn>/*',
    // Invalidations have no finer resource.
    'Resource::*',
  ].map((what) => `AwsSolutions-IAM5[${what}]`),
];
