/** What stands against a row or a scan, beside it: ours before anything is sent, the service's in its own words. */
import type { Facts } from '../../say/words.ts';
import { useWords } from '../../say/language.ts';
import { plainly } from '../../say/plainly.ts';
import { todayHere } from '../../say/today.ts';
import { findingsOfWhole, isWanted, type Row, type Scan } from '../../upload/row.ts';
import { describedFaults, scansFault } from '../../upload/row-state.ts';
import { isTroubled } from '../../upload/totals.ts';
import { faultWords } from './fault-words.ts';

type Say = (name: keyof typeof faultWords, facts?: Facts) => string;

const saidOf = ({ unfit, problem, finding, state }: Scan, say: Say): readonly string[] =>
  [
    unfit === undefined ? '' : say(unfit),
    problem?.detail ?? '',
    ...(problem?.faults ?? []).map(({ detail }) => detail),
    finding?.detail ?? '',
    state === 'lacking' ? say('lacking') : '',
  ].filter(Boolean);

const MOST = 3;

export const AgainstRow = ({ row }: { readonly row: Row }) => {
  const say = useWords(faultWords);
  const none = scansFault(row);
  const troubled = row.scans.filter((scan) => isWanted(scan) && isTroubled(scan));
  const said = [
    ...describedFaults(row, todayHere()).map(({ code }) => say(code)),
    ...(none === undefined ? [] : [say(none)]),
    ...(row.problem ? [row.problem.detail, ...(row.problem.faults ?? []).map(({ detail }) => detail)] : []),
    ...findingsOfWhole(row).map(({ detail }) => detail),
    ...troubled.slice(0, MOST).map((scan) => `${scan.name}: ${saidOf(scan, say).join(' ')}`),
    ...(troubled.length > MOST ? [say('andMore', { n: troubled.length - MOST })] : []),
  ];
  return (
    <>
      {row.note === undefined || row.isBegun ? null : <p class="govuk-hint">{say(row.note)}</p>}
      {said.length === 0 ? null : (
        <ul class="govuk-list upload-rows__faults">
          {said.map((one) => (
            <li key={one} class="govuk-error-message">
              {plainly(one)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

export const AgainstScan = ({ scan }: { readonly scan: Scan }) => {
  const say = useWords(faultWords);
  return (
    <>
      {saidOf(scan, say).map((one) => (
        <p key={one} class="govuk-error-message">
          {plainly(one)}
        </p>
      ))}
      {scan.twin === undefined ? null : <p class="govuk-hint">{say('twin', { path: scan.twin })}</p>}
    </>
  );
};
