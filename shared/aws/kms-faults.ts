/** Which faults of KMS pass by themselves. */
import { KMSServiceException } from '@aws-sdk/client-kms';
import { TransientFault } from '../ports/faults.ts';

const busy = [
  'ThrottlingException',
  'DependencyTimeoutException',
  'KMSInternalException',
  'KeyUnavailableException',
  'LimitExceededException',
];

const isServerSide = (fault: Error): boolean =>
  fault instanceof KMSServiceException && fault.$fault === 'server';

const isBusy = (fault: unknown): boolean =>
  fault instanceof Error &&
  (busy.includes(fault.name) || fault.name === 'TimeoutError' || isServerSide(fault));

/** @throws TransientFault while KMS is busy; any other fault as it is. */
export const fromKms = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await ask();
  } catch (fault) {
    if (isBusy(fault)) throw new TransientFault('KMS is busy', { cause: fault });
    throw fault;
  }
};
