/** Notices through SES. */
import { type SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { TransientFault } from '../ports/faults.ts';
import type { Mail } from '../ports/mail.ts';

const charset = { Charset: 'UTF-8' };

/** @param from a verified address of the chamber. */
export const sesMail = ({ client, from }: { readonly client: SESv2Client; readonly from: string }): Mail => ({
  send: async ({ to, subject, text }) => {
    const content = {
      Simple: { Subject: { Data: subject, ...charset }, Body: { Text: { Data: text, ...charset } } },
    };
    const send = new SendEmailCommand({
      FromEmailAddress: from,
      Destination: { ToAddresses: [to] },
      Content: content,
    });
    try {
      await client.send(send);
    } catch (error) {
      // A notice is never worth more than the work that it follows: it is sent again later.
      throw new TransientFault('the notice could not be sent', { cause: error });
    }
  },
});
