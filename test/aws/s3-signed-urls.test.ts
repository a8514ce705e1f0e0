import { describe, expect, test } from '@jest/globals';
import { s3Client } from '../../shared/aws/s3-client.ts';
import { s3Stores } from '../../shared/aws/s3-stores.ts';
import { pdf, bytesOf, promised } from '../contracts/stores-lane.ts';

const credentials = { accessKeyId: 'a', secretAccessKey: 'b', sessionToken: 'c' };
const buckets = { intake: 'in', vault: 'va', papers: 'pa', evidence: 'ev' };
const { intake } = s3Stores({ client: s3Client({ region: 'eu-central-1', credentials }), buckets });
const scan = bytesOf('a sealed scan');

describe('a signed upload', () => {
  const signedHeaders = (url: string) => new URL(url).searchParams.get('X-Amz-SignedHeaders');

  test('binds type, length and hash as headers, none of them in the query', async () => {
    const { url, headers } = await intake.signPut('case-files/a/b', promised(scan), 300);

    expect(signedHeaders(url)).toBe('content-length;content-type;host;x-amz-checksum-sha256');
    expect(headers).toEqual({
      'content-type': pdf,
      'x-amz-checksum-sha256': Buffer.from(promised(scan).sha256, 'hex').toString('base64'),
    });
    const asked = [...new URL(url).searchParams.keys()].map((name) => name.toLowerCase());
    expect(asked.filter((name) => name.includes('checksum'))).toEqual([]);
    expect(new URL(url).searchParams.get('X-Amz-Expires')).toBe('300');
  });

  test('binds a part to its length', async () => {
    const part = { upload: 'u1', number: 2, bytes: 5, seconds: 300 };
    const { url, headers } = await intake.signPart('case-files/a/b', part);

    expect(signedHeaders(url)).toBe('content-length;host');
    expect(headers).toEqual({});
  });
});
