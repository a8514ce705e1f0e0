/** The verdict first: whether it is verified, what was destroyed, by which act and when. */
import {
  holds,
  told,
  type Account,
  type ShownRoot,
  type Verdict,
} from '../../../shared/signature/verify-findings.ts';
import { visible } from '../../../shared/signature/verify-words.ts';
import { SummaryList, type SummaryRow } from '../../parts/summary-list.tsx';
import { useSpeech, useWords } from '../../say/language.ts';
import { Checks } from './checks.tsx';
import { Lines } from './lines.tsx';
import { verifyWords } from './words.ts';

interface ResultProps {
  readonly verdict: Verdict;
  readonly hasRoot: boolean;
}

export const Result = ({ verdict, hasRoot }: ResultProps) => {
  const say = useWords(verifyWords);
  const { account, checks, isAllSpared, roots } = verdict;
  const name = nameOf(verdict, hasRoot);
  return (
    <>
      <section class={`verdict verdict--${name}`} aria-labelledby="verdict">
        <div role="status">
          <h2 class="govuk-heading-l" id="verdict">
            {say(name)}
          </h2>
        </div>
        {name === 'goodOwn' ? <p class="govuk-body">{say('goodOwnHow')}</p> : null}
        {name === 'bad' ? <Bad verdict={verdict} /> : null}
        {isAllSpared ? <p class="govuk-body">{say('allSpared')}</p> : null}
        <Summary account={account} roots={roots} />
      </section>
      <Checks checks={checks} />
      {account && account.lines.length > 0 ? <Lines lines={account.lines} /> : null}
    </>
  );
};

const nameOf = (verdict: Verdict, hasRoot: boolean): 'good' | 'goodOwn' | 'bad' => {
  if (!holds(verdict)) return 'bad';
  return hasRoot ? 'good' : 'goodOwn';
};

const Bad = ({ verdict: { checks, account } }: { readonly verdict: Verdict }) => {
  const say = useWords(verifyWords);
  const count = checks.flatMap(({ findings }) => told(findings)).length;
  return (
    <>
      <p class="govuk-body">{say('badHow', { n: count })}</p>
      {account?.act ? <p class="govuk-body">{say('claimed')}</p> : null}
    </>
  );
};

interface SummaryProps {
  readonly account: Account | undefined;
  readonly roots: readonly ShownRoot[];
}

const Summary = ({ account, roots }: SummaryProps) => {
  const say = useWords(verifyWords);
  const { day } = useSpeech();
  const span = useSpan(account);
  const { act, order, lines = [] } = account ?? {};
  const destroyed = lines.filter(({ outcome }) => outcome === 'destroyed').length;
  const spared = lines.length - destroyed;
  const rows: readonly SummaryRow[] = [
    [say('act'), act && say('actIs', { number: String(act.number), id: visible(act.id) })],
    [say('destroyed'), destroyed > 0 && say('destroyedIs', { n: destroyed })],
    [say('when'), span],
    [say('spared'), spared > 0 && say('destroyedIs', { n: spared })],
    [
      say('order'),
      order && say('orderIs', { number: visible(order.number), day: day(visible(order.datedOn)) }),
    ],
    [say('rootIs'), account && <Roots roots={roots} />],
  ];
  return <SummaryList rows={rows.filter(([, value]) => value !== false)} />;
};

/** From the first to the last that was destroyed. */
const useSpan = (account: Account | undefined): string | undefined => {
  const say = useWords(verifyWords);
  const { instant } = useSpeech();
  const times = (account?.lines ?? []).flatMap(({ destroyedAt }) => destroyedAt ?? []).toSorted();
  const [from, to] = [times[0], times.at(-1)];
  if (from === undefined || to === undefined) return undefined;
  const [begun, ended] = [instant(from), instant(to)];
  return begun === ended ? begun : say('whenSpan', { from: begun, to: ended });
};

const Roots = ({ roots }: { readonly roots: readonly ShownRoot[] }) => {
  const say = useWords(verifyWords);
  if (roots.length === 0) return <>{say('noRoot')}</>;
  return (
    <>
      {roots.map(({ fingerprint, subject }) => (
        <div key={fingerprint} class="govuk-!-margin-bottom-1">
          <code>{fingerprint}</code>
          <br />
          {visible(subject)}
        </div>
      ))}
    </>
  );
};
