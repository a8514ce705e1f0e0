/** The people of a chamber with their offices and licences, its commission, and what the head or the Republican Chamber does about them. */
import { usePages } from '../../api/use-pages.ts';
import { More } from '../../parts/more.tsx';
import { isOfficeName } from '../../parts/office-words.ts';
import { Page } from '../../parts/page.tsx';
import { WhenThere } from '../../parts/seen.tsx';
import { Table } from '../../parts/table.tsx';
import { useSpeech, useWords } from '../../say/language.ts';
import { holds, useMe } from '../../session/me.ts';
import { AppointForm } from './appoint-form.tsx';
import { Commission } from './commission.tsx';
import { EnrolForm } from './enrol-form.tsx';
import type { Person } from './person.ts';
import { SuspendForm } from './suspend-form.tsx';
import { peopleWords } from './words.ts';

const People = () => {
  const say = useWords(peopleWords);
  const me = useMe();
  const list = usePages('listPeople', { query: { limit: '100' } });
  const { items } = list.pages;
  const looksAfter = holds(me, 'head', 'republican');
  return (
    <Page title={say('people')}>
      <WhenThere of={list}>
        {() => (
          <>
            <PeopleTable people={items} />
            <More of={list.pages} />
            {looksAfter ? (
              <>
                <EnrolForm again={list.again} />
                <AppointForm people={items} again={list.again} />
                <SuspendForm people={items} again={list.again} />
              </>
            ) : null}
            <Commission people={items} maySeat={holds(me, 'head')} />
          </>
        )}
      </WhenThere>
    </Page>
  );
};

const PeopleTable = ({ people }: { readonly people: readonly Person[] }) => {
  const say = useWords(peopleWords);
  return (
    <Table
      caption={say('people')}
      captionHidden
      rows={people}
      keyOf={({ id }) => id}
      columns={[
        { heading: say('name'), cell: ({ name }) => name },
        { heading: say('offices'), cell: (one) => <Offices of={one} /> },
        { heading: say('licence'), cell: ({ licence }) => licence?.number ?? '', isWord: true },
        { heading: say('standing'), cell: ({ standing }) => say(standing), isWord: true },
      ]}
    />
  );
};

const Offices = ({ of: { appointments, licence } }: { readonly of: Person }) => {
  const say = useWords(peopleWords);
  const { day, since } = useSpeech();
  return (
    <ul class="govuk-list">
      {licence ? <li>{say('agent')}</li> : null}
      {appointments.map(({ office, from, to, acting }) => {
        const when = to === undefined ? since(from) : say('untilTo', { from: day(from), to: day(to) });
        return (
          <li key={`${office}${from}`}>
            {isOfficeName(office) ? say(office) : office} {acting ? say('acting') : ''} {when}
          </li>
        );
      })}
    </ul>
  );
};

export default People;
