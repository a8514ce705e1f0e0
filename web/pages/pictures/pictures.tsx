/** Three pictures of the archive, each with its table: what falls due when, how it grows, what was destroyed. */
import { useLocation } from 'preact-iso';
import { useAnswer } from '../../api/use-answer.ts';
import { SelectField } from '../../parts/field.tsx';
import { Page } from '../../parts/page.tsx';
import { WhenThere } from '../../parts/seen.tsx';
import { useSpeech, useWords } from '../../say/language.ts';
import { holds, useMe } from '../../session/me.ts';
import { Destruction } from './destruction.tsx';
import { Growth } from './growth.tsx';
import { Retention } from './retention.tsx';
import { pictureWords } from './words.ts';

const Pictures = () => {
  const say = useWords(pictureWords);
  const { day } = useSpeech();
  const me = useMe();
  const { query } = useLocation();
  const agent = query['agent'];
  const asked = useAnswer('showFigures', { query: { agent } });
  return (
    <Page title={say('title')}>
      {holds(me, 'officer', 'head', 'deputy-head') ? <Whose agent={agent ?? ''} /> : null}
      <WhenThere of={asked}>
        {(figures) => (
          <>
            <p class="govuk-body">{say('asOf', { day: day(figures.today) })}</p>
            <Retention of={figures} />
            <Growth of={figures} />
            <Destruction of={figures} />
          </>
        )}
      </WhenThere>
    </Page>
  );
};

/** The whole chamber, or one of its agents; it lives in the address. */
const Whose = ({ agent }: { readonly agent: string }) => {
  const say = useWords(pictureWords);
  const { route } = useLocation();
  const { seen } = useAnswer('listPeople', { query: { limit: '200' } });
  if (seen.state !== 'there') return null;
  const agents = seen.answer.items.filter(({ licence }) => licence !== undefined);
  return (
    <SelectField
      pointer="/agent"
      label={say('whose')}
      value={agent}
      onChange={(one) => route(one === '' ? '/pictures' : `/pictures?agent=${one}`)}
      of={[{ value: '', text: say('all') }, ...agents.map(({ id, name }) => ({ value: id, text: name }))]}
    />
  );
};

export default Pictures;
