/** One inventory: what is to be done with it, what it is, its papers and its files. */
import { useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import { useAnswer } from '../../api/use-answer.ts';
import { Page } from '../../parts/page.tsx';
import { PaperLink } from '../../parts/paper-link.tsx';
import { WhenThere } from '../../parts/seen.tsx';
import { SummaryList } from '../../parts/summary-list.tsx';
import { useSpeech, useWords } from '../../say/language.ts';
import { Lines } from './lines.tsx';
import { NextStep } from './next-step.tsx';
import { oneInventoryWords } from './one-words.ts';
import type { Inventory } from './shown.ts';
import { StateTag } from './state-tag.tsx';
import { inventoryWords } from './words.ts';

const OneInventory = () => {
  const say = useWords(inventoryWords);
  const { params } = useRoute();
  const asked = useAnswer('showInventory', { params: { inventory: params['id'] ?? '' } });
  const [told, tell] = useState<string>();
  const { seen, again } = asked;
  const title =
    seen.state === 'there'
      ? say('title', { number: seen.answer.number, year: String(seen.answer.year) })
      : say('anInventory');
  const done = async (what: string): Promise<void> => {
    await again();
    tell(what);
  };
  return (
    <Page
      title={title}
      caption={seen.state === 'there' ? say(seen.answer.section) : undefined}
      back="/inventories"
    >
      <div role="status">{told === undefined ? null : <p class="govuk-inset-text">{told}</p>}</div>
      <WhenThere of={asked}>
        {(inventory) => (
          <>
            <p>
              <StateTag {...inventory} />
            </p>
            <NextStep inventory={inventory} done={done} again={again} />
            <Description of={inventory} />
            <Papers of={inventory} />
            <Lines inventory={inventory} />
          </>
        )}
      </WhenThere>
    </Page>
  );
};

const nameIn = ({ people }: Inventory, id: string): string | undefined =>
  people.find((one) => one.id === id)?.name;

const Description = ({ of }: { readonly of: Inventory }) => {
  const say = useWords(oneInventoryWords);
  const sayOf = useWords(inventoryWords);
  const { day } = useSpeech();
  const { approvedOnPaper, approvedBy, approvedOn, total, volumes } = of;
  const by = (id: string, on: string): string =>
    say('whoAndWhen', { name: nameIn(of, id) ?? sayOf('theChamber'), day: day(on) });
  return (
    <SummaryList
      rows={[
        [sayOf('creator'), nameIn(of, of.creator) ?? sayOf('theChamber')],
        [say('files'), say('filesAndVolumes', { files: total, volumes })],
        [say('edition'), String(of.edition)],
        [say('drawnUp'), by(of.drawnUpBy, of.drawnUpOn)],
        [
          say('paperOf'),
          approvedOnPaper
            ? say('paperSays', { ...approvedOnPaper, day: day(approvedOnPaper.datedOn) })
            : undefined,
        ],
        [
          say(approvedOnPaper ? 'enteredBy' : 'approvedBy'),
          approvedBy === undefined || approvedOn === undefined
            ? undefined
            : approvedOnPaper
              ? nameIn(of, approvedBy)
              : by(approvedBy, approvedOn),
        ],
        [say('state'), of.statedEmpty ? say('statedEmpty') : undefined],
        [say('digest'), <code>{of.digest}</code>],
      ]}
    />
  );
};

const Papers = ({ of: { id, edition, stage, approvedOnPaper } }: { readonly of: Inventory }) => {
  const say = useWords(oneInventoryWords);
  const params = { inventory: id };
  // Of a first edition nothing has been printed yet.
  if (stage === 'compiled' && edition === 1) return null;
  return (
    <>
      <h2 class="govuk-heading-m">{say('papers')}</h2>
      <ul class="govuk-list">
        {(approvedOnPaper ? (['ru'] as const) : (['kk', 'ru'] as const)).map((language) => (
          <li key={language}>
            <PaperLink route="readInventoryPaper" asked={{ params, query: { language } }}>
              {say(approvedOnPaper ? 'scan' : language === 'kk' ? 'paperKk' : 'paperRu')}
            </PaperLink>
          </li>
        ))}
      </ul>
    </>
  );
};

export default OneInventory;
