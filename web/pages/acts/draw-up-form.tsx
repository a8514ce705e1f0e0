/** Whose files, which of them, in which language: then the act is drawn up. */
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { useDoing } from '../../api/use-doing.ts';
import { usePages } from '../../api/use-pages.ts';
import { Button } from '../../parts/button.tsx';
import { More } from '../../parts/more.tsx';
import { WhenThere } from '../../parts/seen.tsx';
import { useSpeech, useWords } from '../../say/language.ts';
import { holds, useMe } from '../../session/me.ts';
import type { Act } from './act-props.ts';
import { CreatorField } from './creator-field.tsx';
import { DrawForm } from './draw-form.tsx';
import { DueFiles, type LeftOutReasons } from './due-files.tsx';
import { drawUpWords } from './draw-up-words.ts';
import { HowDrawn, type Manner } from './how-drawn.tsx';
import { bodyOf } from './what-is-drawn.ts';
import { NothingDue } from './nothing-due.tsx';
import { WhyNot } from './why-not.tsx';

const SHOWN = '200';

interface DrawUpProps {
  /** The act that came to nothing, in whose place this one is drawn up. */
  readonly replaced?: Act;
}

export const DrawUpForm = ({ replaced }: DrawUpProps) => {
  const me = useMe();
  const isOfficer = holds(me, 'officer') && !holds(me, 'agent');
  const [creator, setCreator] = useState(replaced?.creator ?? (isOfficer ? me.chamber : me.id));
  return (
    <>
      {isOfficer ? <CreatorField value={creator} onChange={setCreator} /> : null}
      <Draw key={creator} creator={creator} replaced={replaced} />
      <WhyNot key={`not-${creator}`} creator={creator} />
    </>
  );
};

interface DrawProps {
  readonly creator: string;
  readonly replaced: Act | undefined;
}

const Draw = ({ creator, replaced }: DrawProps) => {
  const say = useWords(drawUpWords);
  const { route } = useLocation();
  const [leftOut, leave] = useState<LeftOutReasons>(() => reasonsIn(replaced));
  const [manner, draw] = useManner(replaced);
  const due = usePages('listCaseFiles', { query: { stage: 'due', agent: creator, limit: SHOWN } });
  const { doing, act } = useDoing('drawUpAct');
  const { hasMore } = due.pages;
  // The chamber keeps files of others too: an act has one creator.
  const items = due.pages.items.filter((file) => file.creator === creator);
  const onSubmit = async (): Promise<void> => {
    const replaces = replaced?.id;
    const drawn = await act({ body: bodyOf({ creator, items, leftOut, manner, replaces }) });
    if (drawn) route(`/acts/${drawn.id}`);
  };
  if (due.seen.state === 'there' && items.length === 0 && !hasMore) return <NothingDue again={due.again} />;
  return (
    <DrawForm doing={doing} onSubmit={() => void onSubmit()}>
      <WhenThere of={due}>
        {() => (
          <div class="beside__lines" tabIndex={0} role="group" aria-label={say('due')}>
            <DueFiles files={items} leftOut={leftOut} onChange={leave} />
            {hasMore ? <More of={due.pages} /> : null}
          </div>
        )}
      </WhenThere>
      <HowDrawn manner={manner} onChange={draw} mayTakeAll={hasMore} />
      <Button submits doing={doing}>
        {say('draw')}
      </Button>
    </DrawForm>
  );
};

const useManner = (replaced: Act | undefined) => {
  const { language } = useSpeech();
  const own = language === 'kk' ? 'kk' : 'ru';
  return useState<Manner>({ language: replaced?.language ?? own, place: '', isAll: true });
};

const reasonsIn = (act: Act | undefined): LeftOutReasons => {
  const excluded = [...(act?.excluded ?? []), ...(act?.votes ?? []).flatMap(({ exclude = [] }) => exclude)];
  return Object.fromEntries(excluded.map(({ caseFile, reason }) => [caseFile, reason]));
};
