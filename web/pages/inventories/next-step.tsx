/** What is to be done with an inventory, and by whom. */
import { useAnswer } from '../../api/use-answer.ts';
import { useDoing } from '../../api/use-doing.ts';
import { Button } from '../../parts/button.tsx';
import { Form } from '../../parts/form.tsx';
import { useWords } from '../../say/language.ts';
import { holds, type Me, useMe } from '../../session/me.ts';
import { ApproveForm } from './approve-form.tsx';
import type { Inventory, InventoryProps } from './shown.ts';
import { oneInventoryWords } from './one-words.ts';

export const NextStep = (props: InventoryProps) => {
  const say = useWords(oneInventoryWords);
  const me = useMe();
  const { inventory } = props;
  const compiles = compilesIt(me, inventory);
  if (inventory.stage === 'approved') return compiles ? <CompileAgain {...props} /> : null;
  return (
    <section class="next-step" aria-label={say('next')}>
      <h2 class="govuk-heading-m">{say('next')}</h2>
      {inventory.approver === 'keeper' ? (
        <ByKeeper {...props} compiles={compiles} />
      ) : (
        <ByChairman {...props} />
      )}
      {compiles ? <CompileAgain {...props} /> : null}
    </section>
  );
};

/** An agent his own; an officer those that the chamber keeps: its own, and of who has ceased. */
const compilesIt = (me: Me, { keeper }: Inventory): boolean =>
  keeper === me.id || (keeper === me.chamber && holds(me, 'officer'));

const ByKeeper = ({ compiles, ...props }: InventoryProps & { readonly compiles: boolean }) => {
  const say = useWords(oneInventoryWords);
  return compiles ? <ApproveForm {...props} /> : <p class="govuk-body">{say('waitsKeeper')}</p>;
};

const ByChairman = (props: InventoryProps) => {
  const say = useWords(oneInventoryWords);
  const me = useMe();
  const { seen } = useAnswer('showCommission');
  if (seen.state === 'waiting') return null;
  if (seen.state !== 'there') return <p class="govuk-body">{say('waitsNobody')}</p>;
  const { chairman } = seen.answer;
  if (chairman.id === me.id) return <ApproveForm {...props} />;
  return <p class="govuk-body">{say('waitsChairman', { name: chairman.name })}</p>;
};

/** Anew while it waits; the next edition once it is approved. */
const CompileAgain = ({ inventory, done }: InventoryProps) => {
  const say = useWords(oneInventoryWords);
  const me = useMe();
  const { doing, act } = useDoing('compileInventory');
  const { year, section, stage, creator } = inventory;
  const compile = async (): Promise<void> => {
    const own = creator === me.id ? {} : { creator };
    const made = await act({ body: { year, section, ...own } });
    if (made) await done(say('doneCompiled', { n: made.total }));
  };
  return (
    <Form doing={doing} onSubmit={() => void compile()}>
      <p class="govuk-body">{say(stage === 'compiled' ? 'anewWhy' : 'nextEditionWhy')}</p>
      <Button submits kind="secondary" doing={doing}>
        {say(stage === 'compiled' ? 'anew' : 'nextEdition')}
      </Button>
    </Form>
  );
};
