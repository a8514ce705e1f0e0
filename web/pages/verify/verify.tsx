/** Anybody verifies evidence here, without an account and without asking the service. */
import { Button } from '../../parts/button.tsx';
import { Fold } from '../../parts/fold.tsx';
import { Page } from '../../parts/page.tsx';
import { useWords } from '../../say/language.ts';
import { Choose } from './choose.tsx';
import { Files } from './files.tsx';
import { notProvedWords } from './not-proved-words.ts';
import { Working } from './progress.tsx';
import { Result } from './result.tsx';
import { type State, useVerification } from './use-verification.ts';
import { verifyWords } from './words.ts';

const Verify = () => {
  const say = useWords(verifyWords);
  const verification = useVerification();
  const { files, state, add, clear } = verification;
  const isFirst = files.length === 0;
  return (
    <Page title={say('title')}>
      {isFirst ? <p class="govuk-body-l">{say('lead')}</p> : null}
      {isSecureContext ? null : <p class="govuk-inset-text">{say('insecure')}</p>}
      {isFirst ? <Choose isFirst onChoose={add} /> : null}
      <Outcome state={state} />
      {isFirst ? null : (
        <>
          <Files {...verification} />
          <Choose isFirst={false} onChoose={add} />
          <Button kind="secondary" onClick={clear}>
            {say('clear')}
          </Button>
        </>
      )}
      <Besides />
      <NotProved />
    </Page>
  );
};

export default Verify;

const Outcome = ({ state }: { readonly state: State }) => {
  const say = useWords(verifyWords);
  if (state.at === 'ready') return null;
  if (state.at === 'working') return <Working progress={state.progress} />;
  if (state.at === 'answered' && state.answer.verdict)
    return <Result verdict={state.answer.verdict} hasRoot={state.answer.hasRoot} />;
  const name = state.at === 'failed' ? 'failed' : 'nothing';
  return (
    <section class="verdict verdict--bad">
      <div role="status">
        <h2 class="govuk-heading-m">{say(name)}</h2>
        <p class="govuk-body">{say(`${name}How`)}</p>
      </div>
    </section>
  );
};

const Besides = () => {
  const say = useWords(verifyWords);
  return (
    <Fold title={say('whatElse')}>
      <ul class="govuk-list govuk-list--bullet">
        {(['elseRoot', 'elseEarlier', 'elseLeaves', 'elseRecord'] as const).map((name) => (
          <li key={name}>{say(name)}</li>
        ))}
      </ul>
    </Fold>
  );
};

const NotProved = () => {
  const say = useWords(notProvedWords);
  return (
    <section aria-labelledby="not-proved">
      <h2 class="govuk-heading-m" id="not-proved">
        {say('title')}
      </h2>
      <ul class="govuk-list govuk-list--bullet">
        {(['rewritten', 'papers', 'time', 'records', 'copies', 'page'] as const).map((name) => (
          <li key={name}>{say(name)}</li>
        ))}
      </ul>
    </section>
  );
};
