/** What was understood of what was chosen, and the way on: nothing has been sent yet. */
import { Button } from '../../parts/button.tsx';
import { useSpeech, useWords } from '../../say/language.ts';
import { todayHere } from '../../say/today.ts';
import { useMe } from '../../session/me.ts';
import { readSoFar } from '../../upload/read-scans.ts';
import type { Row, Scan } from '../../upload/row.ts';
import { isFaulty } from '../../upload/row-state.ts';
import { openRows } from '../../upload/run.ts';
import { leaveOut } from '../../upload/scan-deeds.ts';
import { sumOf } from '../../upload/totals.ts';
import { Settings } from './settings.tsx';
import { useUpload } from './use-upload.ts';
import { uploadWords } from './words.ts';

export const Begin = () => {
  const { rows } = useUpload();
  const drafted = rows.filter((row) => !row.isBegun);
  if (drafted.length === 0) return null;
  return (
    <section class="next-step">{readSoFar().of > 0 ? <Reading /> : <Understood drafted={drafted} />}</section>
  );
};

const Reading = () => {
  const say = useWords(uploadWords);
  return (
    <>
      <p class="govuk-body" role="status">
        {say('reading', readSoFar())}
      </p>
      <Settings />
    </>
  );
};

const isTwice = ({ state, twin }: Scan): boolean => state === 'left-out' && twin !== undefined;

const Understood = ({ drafted }: { readonly drafted: readonly Row[] }) => {
  const say = useWords(uploadWords);
  const { bytes } = useSpeech();
  const me = useMe();
  const today = todayHere();
  const ready = drafted.filter((row) => !isFaulty(row, today));
  const scans = drafted.flatMap((row) => row.scans);
  const sum = sumOf(scans);
  const unfit = scans.filter(({ state }) => state === 'unfit');
  const twins = scans.filter(isTwice).length;
  const faulty = drafted.length - ready.length;
  const told = [
    say('understood', { rows: drafted.length, scans: sum.scans, bytes: bytes(sum.bytes) }),
    faulty === 0 ? '' : say('faulty', { n: faulty }),
    twins === 0 ? '' : say('twins', { n: twins }),
  ];
  return (
    <>
      <p class="govuk-body" role="status">
        {told.filter(Boolean).join(' ')}
      </p>
      <Settings />
      <div class="govuk-button-group">
        {ready.length === 0 ? null : (
          <Button onClick={() => openRows(ready, me.id)}>{say('begin', { n: ready.length })}</Button>
        )}
        {unfit.length === 0 ? null : (
          <Button kind="secondary" onClick={() => leaveOut(unfit)}>
            {say('unfitAll', { n: unfit.length })}
          </Button>
        )}
      </div>
    </>
  );
};
