/** How far sending is, how fast, how long still; and pausing it. */
import { Button } from '../../parts/button.tsx';
import { useSpeech, useWords } from '../../say/language.ts';
import { goOn, pause } from '../../upload/run.ts';
import { upload } from '../../upload/state.ts';
import { type Totals, totalsOf } from '../../upload/totals.ts';
import { sendWords } from './send-words.ts';
import { useUpload } from './use-upload.ts';

export const Progress = () => {
  const say = useWords(sendWords);
  const { bytes } = useSpeech();
  const { rows } = useUpload();
  const totals = totalsOf(rows);
  if (totals.rows === 0) return null;
  const isAllSealed = totals.sealed === totals.rows;
  const sent = {
    n: totals.sentScans,
    of: totals.scans,
    bytes: bytes(totals.sentBytes),
    allBytes: bytes(totals.bytes),
  };
  return (
    <section class={isAllSealed ? 'next-step' : ''}>
      <h2 class="govuk-heading-m">{say('sending')}</h2>
      <progress
        class="progress"
        aria-label={say('sending')}
        max={Math.max(1, totals.bytes)}
        value={totals.sentBytes}
      />
      <p class="govuk-body">
        {say('sent', sent)} <TimeLeft of={totals} />
      </p>
      <Told of={totals} />
      {isAllSealed ? (
        <p class="govuk-body">
          <a class="govuk-link" href="/files?stage=sealed">
            {say('toFiles')}
          </a>
        </p>
      ) : null}
      <Pausing of={totals} />
    </section>
  );
};

/** Something of what was asked for can still be sent. */
const isUnderWay = ({ scans, sentScans, troubled }: Totals): boolean => sentScans + troubled < scans;

const Pausing = ({ of }: { readonly of: Totals }) => {
  const say = useWords(sendWords);
  const { isPaused, halt } = useUpload();
  // What stopped everything has its own way on, above.
  if (halt) return null;
  if (isPaused) return <Button onClick={goOn}>{say('goOn')}</Button>;
  if (!isUnderWay(of)) return null;
  return (
    <Button kind="secondary" onClick={pause}>
      {say('pause')}
    </Button>
  );
};

/** What has come about, said once. */
const Told = ({ of }: { readonly of: Totals }) => {
  const say = useWords(sendWords);
  const { isPaused, isSilent } = useUpload();
  const going = isPaused
    ? [say('paused')]
    : isSilent
      ? [say('silent')]
      : isUnderWay(of)
        ? [say('stays')]
        : [];
  const troubled = of.troubled > 0 ? [say('troubled', { n: of.troubled })] : [];
  return (
    <p class="govuk-body" role="status">
      {[...going, ...troubled, outcomeOf(of, say)].join(' ')}
    </p>
  );
};

type Say = ReturnType<typeof useWords<typeof sendWords>>;

const outcomeOf = ({ rows, scans, sentScans, sealed }: Totals, say: Say): string => {
  if (sealed === rows) return say('allSealed');
  if (sealed > 0) return say('sealedCount', { n: sealed, of: rows });
  return sentScans === scans ? say('allSent') : '';
};

const MINUTE = 60;
const HOUR = 3600;

const TimeLeft = ({ of: { bytes: all, sentBytes } }: { readonly of: Totals }) => {
  const say = useWords(sendWords);
  const { bytes } = useSpeech();
  const { isPaused } = useUpload();
  const speed = upload.pace.speed(performance.now());
  if (isPaused || all === sentBytes || speed === undefined || speed < 1) return null;
  const left = leftOf((all - sentBytes) / speed, say);
  return (
    <>
      {say('speed', { bytes: bytes(speed) })} {left}
    </>
  );
};

const leftOf = (seconds: number, say: Say): string => {
  if (seconds < MINUTE) return say('lessThanMinute');
  if (seconds < 2 * HOUR) return say('minutesLeft', { n: Math.round(seconds / MINUTE) });
  return say('hoursLeft', { n: Math.round(seconds / HOUR) });
};
