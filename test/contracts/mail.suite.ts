import { describe, expect, test } from '@jest/globals';
import type { Mail, Notice } from '../../shared/ports/mail.ts';

export interface MailLane {
  readonly mail: Mail;
  /** What has arrived so far, in any order. */
  readonly arrived: () => Promise<readonly Notice[]>;
}

const notice: Notice = {
  to: 'member@example.kz',
  subject: 'Акт № 7: голос / дауыс',
  text: 'Акт № 7 ждёт вашего голоса.\n№ 7 акт сіздің дауысыңызды күтеді: ӘҒҚҢӨҰҮҺІ.',
};

/** The rules of the port of notices, for whatever carries them. */
export const mailContract = (name: string, open: () => Promise<MailLane>): void => {
  describe(`notices by ${name}`, () => {
    test('a notice arrives as it was written, in every letter of Kazakh', async () => {
      const { mail, arrived } = await open();
      await mail.send(notice);
      expect(await arrived()).toEqual([notice]);
    });

    test('notices sent at the same moment all arrive', async () => {
      const { mail, arrived } = await open();
      const all = Array.from({ length: 20 }, (_, at) => ({ ...notice, subject: `Акт № ${at}` }));
      await Promise.all(all.map((one) => mail.send(one)));
      expect((await arrived()).map(({ subject }) => subject).toSorted()).toEqual(
        all.map(({ subject }) => subject).toSorted(),
      );
    });
  });
};
