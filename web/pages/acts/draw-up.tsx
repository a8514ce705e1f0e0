/** Draws up an act from what is due: all of it, but for what the drafter leaves out with a reason. */
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { useDoing } from '../../api/use-doing.ts';
import { usePages } from '../../api/use-pages.ts';
import { AgentField } from '../../parts/agent-field.tsx';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { Fold } from '../../parts/fold.tsx';
import { Form } from '../../parts/form.tsx';
import { Page } from '../../parts/page.tsx';
import { WhenThere } from '../../parts/seen.tsx';
import { useSpeech, useWords } from '../../say/language.ts';
import { holds, useMe } from '../../session/me.ts';
import { DueFiles, type LeftOutReasons } from './due-files.tsx';
import { drawUpWords } from './draw-up-words.ts';

const SHOWN = '200';

const DrawUp = () => {
  const say = useWords(drawUpWords);
  const me = useMe();
  const { language: spoken } = useSpeech();
  const { route } = useLocation();
  const [creator, setCreator] = useState(me.id);
  const [leftOut, leave] = useState<LeftOutReasons>({});
  const [language, setLanguage] = useState<'kk' | 'ru'>(spoken === 'kk' ? 'kk' : 'ru');
  const [place, setPlace] = useState('');
  const [isAll, takeAll] = useState(true);
  const due = usePages('listCaseFiles', { query: { stage: 'due', agent: creator, limit: SHOWN } });
  const { doing, act } = useDoing('drawUpAct');
  const { items, hasMore } = due.pages;
  const included = items.filter(({ id }) => leftOut[id] === undefined).map(({ id }) => id);

  const draw = async (): Promise<void> => {
    const exclude = Object.entries(leftOut).map(([caseFile, reason]) => ({ caseFile, reason }));
    const drawn = await act({
      body: {
        language,
        ...(creator === me.id ? {} : { creator }),
        ...(place.trim() === '' ? {} : { place }),
        ...(isAll ? {} : { caseFiles: included }),
        ...(exclude.length === 0 || !isAll ? {} : { exclude }),
      },
    });
    if (drawn) route(`/acts/${drawn.id}`);
  };

  return (
    <Page title={say('title')} back="/acts">
      {holds(me, 'officer') ? (
        <AgentField pointer="/creator" label={say('creator')} value={creator} onChange={setCreator} />
      ) : null}
      <WhenThere of={due}>
        {() =>
          items.length === 0 ? (
            <p class="govuk-inset-text">{say('none')}</p>
          ) : (
            <Form doing={doing} onSubmit={() => void draw()}>
              <DueFiles files={items} leftOut={leftOut} onChange={leave} />
              {hasMore ? (
                <Choice pointer="/caseFiles" label={say('all')} isChosen={isAll} onChange={takeAll} />
              ) : null}
              <SelectField
                pointer="/language"
                label={say('language')}
                value={language}
                onChange={(one) => setLanguage(one === 'kk' ? 'kk' : 'ru')}
                of={[
                  { value: 'kk', text: say('kk') },
                  { value: 'ru', text: say('ru') },
                ]}
              />
              <TextField
                pointer="/place"
                label={say('place')}
                hint={say('placeHint')}
                value={place}
                onChange={setPlace}
              />
              <Button submits doing={doing}>
                {say('draw')}
              </Button>
            </Form>
          )
        }
      </WhenThere>
      <Fold title={say('whyNot')}>{say('whyNotHow')}</Fold>
    </Page>
  );
};

export default DrawUp;
