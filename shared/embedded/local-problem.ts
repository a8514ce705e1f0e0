export type TransferCode =
  | 'UrlExpired'
  | 'UrlAltered'
  | 'UploadAltered'
  | 'BytesMissing'
  | 'TooManyBytes'
  | 'HashDiffers'
  | 'UploadUnknown'
  | 'VersionUnknown'
  | 'RangeNotSatisfiable';

export const problem = (
  status: number,
  code: TransferCode,
  headers: Readonly<Record<string, string>> = {},
): Response => Response.json({ code }, { status, headers: { ...headers, 'cache-control': 'no-store' } });
