/** All that is left of a destroyed file: where it stood, by which act and order it went, and the record. */
import { addressOf } from '../../api/call.ts';
import { PaperLink } from '../../parts/paper-link.tsx';
import { StageTag } from '../../parts/stage-tag.tsx';
import { SummaryList } from '../../parts/summary-list.tsx';
import { useSpeech, useWords } from '../../say/language.ts';
import { holds, useMe } from '../../session/me.ts';
import { oversees } from '../../shell/sections.ts';
import type { Destroyed } from './shown.ts';
import { oneFileWords } from './file-words.ts';

export const DestroyedFile = ({ file }: { readonly file: Destroyed }) => {
  const say = useWords(oneFileWords);
  const me = useMe();
  const readsEvidence = holds(me, 'auditor') || !oversees(me) || undefined;
  const { day, instant } = useSpeech();
  const { id, index, year, volumes, place, act, order, destroyedAt, stage } = file;
  return (
    <>
      <p>
        <StageTag stage={stage} />
      </p>
      <SummaryList
        rows={[
          [say('destroyedAt'), instant(destroyedAt)],
          [say('index'), index],
          [say('year'), String(year)],
          [say('volumes'), String(volumes)],
          [say('inventory'), say('inventoryPlace', { number: place.number, line: place.line })],
          [say('act'), <ActPlace act={act} />],
          [say('order'), say('orderOf', { number: order.number, day: day(order.datedOn) })],
          [say('record'), <Record of={id} />],
          [
            say('evidence'),
            readsEvidence && (
              <PaperLink route="readEvidence" asked={{ params: { act: act.act } }}>
                {say('readEvidence')}
              </PaperLink>
            ),
          ],
        ]}
      />
    </>
  );
};

/** Who oversees every chamber is told of the act, and does not see it. */
const ActPlace = ({ act: { act, line } }: Pick<Destroyed, 'act'>) => {
  const say = useWords(oneFileWords);
  const place = say('actPlace', { line });
  return oversees(useMe()) ? (
    <>{place}</>
  ) : (
    <a class="govuk-link" href={`/acts/${act}`}>
      {place}
    </a>
  );
};

const Record = ({ of: caseFile }: { readonly of: string }) => {
  const say = useWords(oneFileWords);
  const href = addressOf('readDeletionRecord', { params: { caseFile } });
  return (
    <a class="govuk-link" href={href} download={`${caseFile}.json`}>
      {say('readRecord')}
    </a>
  );
};
