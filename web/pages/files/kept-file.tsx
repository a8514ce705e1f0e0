/** A file that is kept: where it is, until when and why, its documents, what it is, what holds it, what happened to it. */
import { Fold } from '../../parts/fold.tsx';
import { StageTag } from '../../parts/stage-tag.tsx';
import { SummaryList } from '../../parts/summary-list.tsx';
import { useSpeech, useWords } from '../../say/language.ts';
import { TakeUpLink } from '../upload/take-up-link.tsx';
import { Documents } from './documents.tsx';
import { Findings } from './findings.tsx';
import { Holds } from './holds.tsx';
import { History } from './history.tsx';
import type { Kept } from './shown.ts';
import { oneFileWords } from './file-words.ts';
import { Term } from './term.tsx';
import { Walk } from './walk.tsx';

interface KeptProps {
  readonly file: Kept;
  readonly again: () => Promise<void>;
}

export const KeptFile = ({ file, again }: KeptProps) => {
  const say = useWords(oneFileWords);
  return (
    <>
      <p>
        <StageTag stage={file.stage} />{' '}
        {file.holds.length > 0 ? <strong class="govuk-tag govuk-tag--red">{say('onHold')}</strong> : null}
      </p>
      <TakeUpLink id={file.id} stage={file.stage} keeper={file.keeper} />
      <Findings findings={file.findings} />
      <h2 class="govuk-heading-m">{say('documents')}</h2>
      <Documents caseFile={file.id} documents={file.documents} />
      <h2 class="govuk-heading-m">{say('term')}</h2>
      <Term file={file} />
      <h2 class="govuk-heading-m">{say('walk')}</h2>
      <Walk file={file} />
      <h2 class="govuk-heading-m">{say('holds')}</h2>
      <Holds file={file} again={again} />
      <h2 class="govuk-heading-m">{say('description')}</h2>
      <Description file={file} />
      <h2 class="govuk-heading-m">{say('history')}</h2>
      <History file={file} />
      {file.manifest === undefined ? null : (
        <Fold title={say('proof')}>
          {say('manifest')}: <code>{file.manifest}</code>
        </Fold>
      )}
    </>
  );
};

const Description = ({ file }: { readonly file: Kept }) => {
  const say = useWords(oneFileWords);
  const { day } = useSpeech();
  const { kind, proceedingNumber, index, year, startedOn, closedOn, closingGround, volumes } = file;
  const { carrier, paperPlace, parties, people, creator, keeper } = file;
  const nameOf = (id: string): string => people.find((one) => one.id === id)?.name ?? say('theChamber');
  const days = [startedOn, closedOn].flatMap((one) => (one ? [day(one)] : []));
  return (
    <SummaryList
      rows={[
        [say('heading'), file.heading],
        [say('kind'), say(kind)],
        [say('number'), proceedingNumber],
        [say('index'), index],
        [say('year'), String(year)],
        [say('days'), days.join(' – ')],
        [say('ground'), closingGround],
        [say('creator'), nameOf(creator)],
        [say('keeper'), keeper === creator ? undefined : nameOf(keeper)],
        [say('volumes'), String(volumes.length)],
        [say('carrier'), say(carrier)],
        [say('paperPlace'), paperPlace],
        [say('parties'), parties?.map(({ name }) => name).join('; ')],
      ]}
    />
  );
};
