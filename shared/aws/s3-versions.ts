import {
  ListMultipartUploadsCommand,
  type ListMultipartUploadsCommandOutput,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandOutput,
} from '@aws-sdk/client-s3';
import { z } from 'zod';
import { MalformedCursor } from '../ports/faults.ts';
import { checkedPrefix } from '../ports/store-key.ts';
import type { ListedVersion, VersionsPage } from '../ports/vault.ts';
import type { Bucket } from './s3-custody.ts';
import { asking } from './s3-faults.ts';

const markers = z.object({ KeyMarker: z.string(), VersionIdMarker: z.string() });
type Markers = z.infer<typeof markers>;

const cursorOf = (place: Markers): string => Buffer.from(JSON.stringify(place)).toString('base64url');

const placeOf = (cursor: string): Markers => {
  try {
    return markers.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch (fault) {
    throw new MalformedCursor('This cursor was not given out here.', { cause: fault });
  }
};

/** Versions and markers come in two lists, each in key order and newest first. */
const itemsOf = ({
  Versions = [],
  DeleteMarkers = [],
}: ListObjectVersionsCommandOutput): readonly ListedVersion[] =>
  [
    ...Versions.map(({ Key = '', VersionId = '', Size = 0 }) => ({
      key: Key,
      version: VersionId,
      bytes: Size,
      marker: false,
    })),
    ...DeleteMarkers.map(({ Key = '', VersionId = '' }) => ({
      key: Key,
      version: VersionId,
      bytes: 0,
      marker: true,
    })),
  ].sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)));

interface AskedPage {
  readonly cursor: string | undefined;
  readonly after?: string | undefined;
  readonly pageSize: number;
}

export const versionsPage = async (
  { client, bucket }: Bucket,
  prefix: string,
  { cursor, after, pageSize }: AskedPage,
): Promise<VersionsPage> => {
  const answer = await asking(
    client.send(
      new ListObjectVersionsCommand({
        Bucket: bucket,
        Prefix: checkedPrefix(prefix),
        MaxKeys: pageSize,
        ...(after === undefined ? {} : { KeyMarker: checkedPrefix(after) }),
        ...(cursor === undefined ? {} : placeOf(cursor)),
      }),
    ),
  );
  // Stores differ in whether the marker itself is listed.
  const items = itemsOf(answer).filter(({ key }) => after === undefined || key > after);
  if (answer.IsTruncated !== true) return { items };
  const { NextKeyMarker: KeyMarker = '', NextVersionIdMarker: VersionIdMarker = '' } = answer;
  return { items, cursor: cursorOf({ KeyMarker, VersionIdMarker }) };
};

type Leftover = { readonly key: string; readonly upload: string };

export const leftoversUnder = async (
  { client, bucket }: Bucket,
  prefix: string,
): Promise<readonly Leftover[]> => {
  const left: Leftover[] = [];
  const Prefix = checkedPrefix(prefix);
  let after: { KeyMarker?: string; UploadIdMarker?: string } | undefined = {};
  while (after) {
    const page: ListMultipartUploadsCommandOutput = await asking(
      client.send(new ListMultipartUploadsCommand({ Bucket: bucket, Prefix, ...after })),
    );
    left.push(...(page.Uploads ?? []).map(({ Key = '', UploadId = '' }) => ({ key: Key, upload: UploadId })));
    const { NextKeyMarker: KeyMarker = '', NextUploadIdMarker: UploadIdMarker = '' } = page;
    after = page.IsTruncated === true ? { KeyMarker, UploadIdMarker } : undefined;
  }
  return left;
};
