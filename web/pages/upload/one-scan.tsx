/** One document to be. */
import { useSpeech, useWords } from '../../say/language.ts';
import type { Row, Scan, ScanState } from '../../upload/row.ts';
import { leaveOut, removeScan, replaceScan, sendAgain, wantAnyway } from '../../upload/scan-deeds.ts';
import { AgainstScan } from './against.tsx';
import { FileButton, SCANS } from './file-button.tsx';
import { sendWords } from './send-words.ts';

interface ScanProps {
  readonly row: Row;
  readonly scan: Scan;
}

const states = {
  reading: 'stateReading',
  ready: 'stateReady',
  'left-out': 'stateLeftOut',
  unfit: 'stateUnfit',
  sending: 'stateSending',
  sent: 'stateSent',
  refused: 'stateRefused',
  lacking: 'stateLacking',
} as const satisfies Record<ScanState, keyof typeof sendWords>;

export const OneScan = ({ row, scan }: ScanProps) => {
  const say = useWords(sendWords);
  const { bytes } = useSpeech();
  return (
    <tr class="govuk-table__row">
      <td class="govuk-table__cell" data-heading={say('name')}>
        {scan.name}
        {scan.volume > 1 ? <div class="govuk-hint">{say('volume', { n: scan.volume })}</div> : null}
        <AgainstScan scan={scan} />
      </td>
      <td class="govuk-table__cell" data-heading={say('size')}>
        {bytes(scan.bytes)}
      </td>
      <td class="govuk-table__cell" data-heading={say('state')}>
        {say(scan.finding ? 'stateFound' : states[scan.state])}
        {scan.state === 'sending' ? (
          <progress
            class="progress"
            aria-label={scan.name}
            max={Math.max(1, scan.bytes)}
            value={scan.arrived}
          />
        ) : null}
      </td>
      <td class="govuk-table__cell" data-heading={say('deeds')}>
        <Deeds row={row} scan={scan} />
      </td>
    </tr>
  );
};

const isChangeable = ({ stage }: Row, { state }: Scan): boolean =>
  (stage === 'open' || stage === 'drafted') && state !== 'sending' && state !== 'reading';

const Deeds = ({ row, scan }: ScanProps) => {
  if (!isChangeable(row, scan)) return null;
  return (
    <div class="scan-deeds">
      {scan.state === 'left-out' ? (
        <Anyway row={row} scan={scan} />
      ) : (
        <>
          <Again row={row} scan={scan} />
          <Replace row={row} scan={scan} />
          <Away row={row} scan={scan} />
        </>
      )}
    </div>
  );
};

const useNamed = ({ name }: Scan): ((word: keyof typeof sendWords) => string) => {
  const say = useWords(sendWords);
  return (word) => `${say(word)}: ${name}`;
};

/** What cannot be taken is not sent whoever wants it. */
const Anyway = ({ row, scan }: ScanProps) => {
  const say = useWords(sendWords);
  const named = useNamed(scan);
  if (scan.sha256 === undefined) return null;
  return (
    <Deed label={named('sendAnyway')} onClick={() => wantAnyway(row, scan)}>
      {say('sendAnyway')}
    </Deed>
  );
};

const Again = ({ row, scan }: ScanProps) => {
  const say = useWords(sendWords);
  const named = useNamed(scan);
  if (scan.state !== 'refused' || !scan.file) return null;
  return (
    <Deed label={named('sendAgain')} onClick={() => sendAgain(row, scan)}>
      {say('sendAgain')}
    </Deed>
  );
};

const Replace = ({ row, scan }: ScanProps) => {
  const say = useWords(sendWords);
  const named = useNamed(scan);
  const word = scan.state === 'lacking' ? 'chooseFile' : 'replace';
  return (
    <FileButton
      isLink
      accept={SCANS}
      label={named(word)}
      onChoose={([one]) => {
        if (one) void replaceScan(row, scan, one);
      }}
    >
      {say(word)}
    </FileButton>
  );
};

/** Out of what is to be sent, or out of the case file where it is in it. */
const Away = ({ row, scan }: ScanProps) => {
  const say = useWords(sendWords);
  const named = useNamed(scan);
  const isHere = scan.document === undefined;
  const word = isHere ? 'leaveOut' : 'remove';
  return (
    <Deed
      label={named(word)}
      onClick={() => {
        if (isHere) leaveOut([scan]);
        else void removeScan(row, scan);
      }}
    >
      {say(word)}
    </Deed>
  );
};

interface DeedProps {
  readonly label: string;
  readonly onClick: () => void;
  readonly children: string;
}

const Deed = ({ label, onClick, children }: DeedProps) => (
  <button type="button" class="link" aria-label={label} onClick={onClick}>
    {children}
  </button>
);
