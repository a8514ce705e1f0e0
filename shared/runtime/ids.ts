import { randomBytes } from 'node:crypto';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** 26 characters of 5 random bits each: opaque, safe in keys and URLs, and spread over prefixes. */
export const newId = (): string => Array.from(randomBytes(26), (byte) => alphabet[byte & 31]).join('');
