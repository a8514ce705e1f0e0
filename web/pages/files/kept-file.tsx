/** A file that is kept: what it is, until when and why, its documents, what holds it, and what happened to it. */
import { StageTag } from '../../parts/stage-tag.tsx';
import { SummaryList } from '../../parts/summary-list.tsx';
import { useSpeech, useWords } from '../../say/language.ts';
import { TakeUpLink } from '../upload/take-up-link.tsx';
import { Documents } from './documents.tsx';
import { Findings } from './findings.tsx';
import { Holds } from './holds.tsx';
import { History } from './history.tsx';
import type { Kept } from './file.tsx';
import { oneFileWords } from './file-words.ts';

interface KeptProps {
  readonly file: Kept;
  readonly again: () => Promise<void>;
}

export const KeptFile = ({ file, again }: KeptProps) => {
  const say = useWords(oneFileWords);
  return (
    <>
      <p>
        <StageTag stage={file.stage} />
      </p>
      <TakeUpLink id={file.id} stage={file.stage} keeper={file.keeper} />
      <Findings findings={file.findings} />
      <Description file={file} />
      <h2 class="govuk-heading-m">{say('term')}</h2>
      <Term file={file} />
      <h2 class="govuk-heading-m">{say('documents')}</h2>
      <Documents caseFile={file.id} documents={file.documents} />
      <h2 class="govuk-heading-m">{say('holds')}</h2>
      <Holds file={file} again={again} />
      <h2 class="govuk-heading-m">{say('walk')}</h2>
      <Walk file={file} />
      <h2 class="govuk-heading-m">{say('history')}</h2>
      <History file={file} />
    </>
  );
};

const Description = ({ file }: { readonly file: Kept }) => {
  const say = useWords(oneFileWords);
  const { day } = useSpeech();
  const { kind, proceedingNumber, index, year, startedOn, closedOn, volumes, carrier, paperPlace, parties } =
    file;
  const days = [startedOn, closedOn].flatMap((one) => (one ? [day(one)] : []));
  return (
    <SummaryList
      rows={[
        [say('kind'), say(kind)],
        [say('number'), proceedingNumber],
        [say('index'), index],
        [say('year'), String(year)],
        [say('days'), days.join(' – ')],
        [say('volumes'), String(volumes.length)],
        [say('carrier'), say(carrier)],
        [say('paperPlace'), paperPlace],
        [say('parties'), parties?.map(({ name }) => name).join('; ')],
      ]}
    />
  );
};

const Term = ({ file }: { readonly file: Kept }) => {
  const say = useWords(oneFileWords);
  const { day, instant } = useSpeech();
  const { keepUntil, explanation, lockedUntil, term } = file;
  return (
    <SummaryList
      rows={[
        [say('keepUntil'), keepUntil === null ? undefined : day(keepUntil)],
        [say('why'), explanation],
        [say('article'), [term.article, term.list].filter(Boolean).join(', ')],
        [say('lockedUntil'), lockedUntil === undefined ? undefined : instant(lockedUntil)],
      ]}
    />
  );
};

const Walk = ({ file: { place, act } }: { readonly file: Kept }) => {
  const say = useWords(oneFileWords);
  return (
    <SummaryList
      rows={[
        [
          say('inventory'),
          place ? (
            <a class="govuk-link" href={`/inventories/${place.inventory}`}>
              {say('inventoryPlace', { number: place.number, line: place.line })}
            </a>
          ) : undefined,
        ],
        [
          say('act'),
          act ? (
            <a class="govuk-link" href={`/acts/${act.act}`}>
              {say('actPlace', { line: act.line })}
            </a>
          ) : undefined,
        ],
      ]}
    />
  );
};
