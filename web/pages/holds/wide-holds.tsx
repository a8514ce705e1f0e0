/** Wide holds of the chamber, and placing one. */
import { useState } from 'preact/hooks';
import { usePages } from '../../api/use-pages.ts';
import { More } from '../../parts/more.tsx';
import { Page } from '../../parts/page.tsx';
import { WhenThere } from '../../parts/seen.tsx';
import { SelectField } from '../../parts/field.tsx';
import { useWords } from '../../say/language.ts';
import { useMe } from '../../session/me.ts';
import { HoldList } from './hold-list.tsx';
import { mayPlaceHolds } from './may-hold.ts';
import { WideHoldForm } from './wide-hold-form.tsx';
import { holdWords } from './words.ts';

const WideHolds = () => {
  const say = useWords(holdWords);
  const me = useMe();
  const [state, show] = useState('placed');
  const list = usePages('listWideHolds', { query: { state, limit: '50' } });
  return (
    <Page title={say('wide')}>
      <p class="govuk-body">{say('intro')}</p>
      {mayPlaceHolds(me) ? <WideHoldForm again={list.again} /> : null}
      <SelectField
        pointer="/state"
        label={say('state')}
        value={state}
        onChange={show}
        of={[
          { value: 'placed', text: say('inForce') },
          { value: 'released', text: say('released') },
        ]}
      />
      <WhenThere of={list}>
        {() => (
          <>
            {list.pages.items.length === 0 ? null : <HoldList holds={list.pages.items} again={list.again} />}
            <More of={list.pages} />
          </>
        )}
      </WhenThere>
    </Page>
  );
};

export default WideHolds;
