/** An act has come before the commission: whoever sits is told by mail, in both languages of the office. */
import type { World } from '../../shared/ports/world.ts';
import { findAct } from '../../shared/register/acts.ts';
import { findOwed, settle } from '../../shared/register/facts.ts';
import { findPerson } from '../../shared/register/people.ts';

export const inviteCommission = async (
  { registry, mail }: Pick<World, 'registry' | 'mail'>,
  factId: string,
): Promise<void> => {
  const fact = await findOwed(registry, factId, ['ActSubmitted']);
  if (!fact) return;
  const act = await findAct(registry, fact.act);
  for (const { person } of act?.stage === 'submitted' ? act.seats : []) {
    const seated = await findPerson(registry, person);
    if (seated?.email !== undefined && act)
      await mail.send({
        to: seated.email,
        subject: `Акт № ${act.number}: голос / дауыс`,
        text: textOf(act.number, act.drawnUpOn, act.lines),
      });
  }
  await registry.commit({ updates: [settle(fact.fact)] });
};

const textOf = (number: number, drawnUpOn: string, lines: number): string =>
  `Акт № ${number} от ${drawnUpOn} (дел: ${lines}) ждёт вашего голоса в экспертной комиссии.\n` +
  `${drawnUpOn} күнгі № ${number} акт (істер: ${lines}) сараптау комиссиясында сіздің дауысыңызды күтеді.`;
