import { Page } from '../../parts/page.tsx';
import { useMe } from '../../session/me.ts';

const Home = () => {
  const me = useMe();
  return (
    <Page title={me.name}>
      <p class="govuk-body">{me.offices.join(', ')}</p>
    </Page>
  );
};

export default Home;
