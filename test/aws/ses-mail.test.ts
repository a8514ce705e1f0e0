import { SESv2Client, SendEmailCommand, type SendEmailCommandInput } from '@aws-sdk/client-sesv2';
import { describe, expect, test } from '@jest/globals';
import { mockClient } from 'aws-sdk-client-mock';
import { sesMail } from '../../shared/aws/ses-mail.ts';
import { TransientFault } from '../../shared/ports/faults.ts';
import type { Notice } from '../../shared/ports/mail.ts';
import { mailContract } from '../contracts/mail.suite.ts';

const from = 'archive@example.kz';

// No protocol server for SES is to be had: what the client is asked to send stands for what arrives.
const lane = () => {
  const client = new SESv2Client({
    region: 'eu-central-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });
  return { client, ses: mockClient(client) };
};

const noticeIn = ({ Destination, Content }: SendEmailCommandInput): Notice => ({
  to: String(Destination?.ToAddresses?.[0]),
  subject: String(Content?.Simple?.Subject?.Data),
  text: String(Content?.Simple?.Body?.Text?.Data),
});

mailContract('SES', () => {
  const { client, ses } = lane();
  ses.on(SendEmailCommand).resolves({ MessageId: '1' });
  const sent = () => ses.commandCalls(SendEmailCommand).map(({ args: [{ input }] }) => noticeIn(input));
  return Promise.resolve({ mail: sesMail({ client, from }), arrived: () => Promise.resolve(sent()) });
});

describe('SES', () => {
  test('sends from the address of the installation', async () => {
    const { client, ses } = lane();
    ses.on(SendEmailCommand).resolves({ MessageId: '1' });
    await sesMail({ client, from }).send({ to: 'member@example.kz', subject: 'Акт', text: 'Акт' });
    expect(ses.commandCalls(SendEmailCommand)[0]?.args[0].input.FromEmailAddress).toBe(from);
  });

  test('that does not answer is busy: the notice is sent again later', async () => {
    const { client, ses } = lane();
    ses.on(SendEmailCommand).rejects(new Error('Maximum sending rate exceeded'));
    const sending = sesMail({ client, from }).send({ to: 'member@example.kz', subject: 'Акт', text: 'Акт' });
    await expect(sending).rejects.toThrow(TransientFault);
  });
});
