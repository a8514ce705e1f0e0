/** What waits for the person; where nothing does, what he usually comes for. */
import { useContext, useEffect } from 'preact/hooks';
import { isOfficeName, officeWords } from '../../parts/office-words.ts';
import { Page } from '../../parts/page.tsx';
import { useWords } from '../../say/language.ts';
import { AskWhoAmI, useMe } from '../../session/me.ts';
import { usualOf } from './usual.ts';
import { WaitList } from './wait-list.tsx';
import { homeWords } from './words.ts';

const Home = () => {
  const say = useWords(homeWords);
  const office = useWords(officeWords);
  const { name, offices, standing, waits } = useMe();
  const ask = useContext(AskWhoAmI);
  useEffect(() => void ask(), []);
  const known = offices.filter(isOfficeName);
  const caption = [name, ...known.map((one) => office(one))].join(', ');
  if (standing !== 'in-standing')
    return (
      <Page title={name}>
        <p class="govuk-body">{say(standing)}</p>
      </Page>
    );
  if (waits.length > 0)
    return (
      <Page title={say('waits')} caption={caption}>
        <WaitList waits={waits} />
      </Page>
    );
  return (
    <Page title={say('nothing')} caption={caption}>
      <p class="govuk-body">{say('usual')}</p>
      <ul class="govuk-list govuk-list--spaced">
        {usualOf(known).map((usual) => (
          <li key={usual.path}>
            <a class="govuk-link govuk-link--no-visited-state" href={usual.path}>
              {say(usual.name)}
            </a>
          </li>
        ))}
      </ul>
    </Page>
  );
};

export default Home;
