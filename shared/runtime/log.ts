/** One logger. A line carries a code and ids; never names of parties, headings or contents. */
import { Logger } from '@aws-lambda-powertools/logger';

export const log = new Logger({ serviceName: 'archive' });
