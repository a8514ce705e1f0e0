/** Names of environment variables, spelt once for infrastructure and code. */
export const Environment = {
  /** Folder of the embedded stores. Set: the embedded adapters serve. */
  data: 'ARCHIVE_DATA',
  /** Not empty: the archive is closed. Requests are answered 503, and nothing is begun. */
  closed: 'ARCHIVE_CLOSED',
  /** Local only: a fixed civil date for the rules. */
  today: 'ARCHIVE_TODAY',
  /** Local only. `later`: nothing is destroyed until a start without it, so that holds lost with an older registry can be entered first. */
  destroy: 'ARCHIVE_DESTROY',
  s3Endpoint: 'ARCHIVE_S3_ENDPOINT',
  dynamoEndpoint: 'ARCHIVE_DYNAMODB_ENDPOINT',
  table: 'ARCHIVE_TABLE',
  intakeBucket: 'ARCHIVE_INTAKE_BUCKET',
  vaultBucket: 'ARCHIVE_VAULT_BUCKET',
  papersBucket: 'ARCHIVE_PAPERS_BUCKET',
  evidenceBucket: 'ARCHIVE_EVIDENCE_BUCKET',
  /** COMPLIANCE or GOVERNANCE. */
  lockMode: 'ARCHIVE_LOCK_MODE',
  /** KMS key of the service's seal, and its certificate chain in PEM. */
  signerKey: 'ARCHIVE_SIGNER_KEY',
  signerChain: 'ARCHIVE_SIGNER_CHAIN',
  /** KMS key of the pseudonyms of parties. */
  partyKey: 'ARCHIVE_PARTY_KEY',
  /** Where a time stamping authority (RFC 3161) answers; absent: checkpoints go without stamps. */
  tsaUrl: 'ARCHIVE_TSA_URL',
  issuer: 'ARCHIVE_ISSUER',
  audience: 'ARCHIVE_AUDIENCE',
  /** Address from which notices are sent. */
  mailFrom: 'ARCHIVE_MAIL_FROM',
  /** Folder of the fonts that papers embed; absent: found in node_modules. */
  fonts: 'ARCHIVE_FONTS',
  /** Queue URLs by story, as JSON, for the relay. */
  queues: 'ARCHIVE_QUEUES',
} as const;
