/** A file that one misses in the list: found by its words, and why it cannot be put on an act. */
import { useState } from 'preact/hooks';
import { usePages } from '../../api/use-pages.ts';
import { TextField } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Button } from '../../parts/button.tsx';
import { Fold } from '../../parts/fold.tsx';
import { More } from '../../parts/more.tsx';
import { WhenThere } from '../../parts/seen.tsx';
import { useSpeech, useWords } from '../../say/language.ts';
import { todayHere } from '../../say/today.ts';
import type { DueFile } from './due-files.tsx';
import { drawUpWords } from './draw-up-words.ts';

export const WhyNot = ({ creator }: { readonly creator: string }) => {
  const say = useWords(drawUpWords);
  const [typed, type] = useState('');
  const [sought, seek] = useState<string>();
  return (
    <Fold title={say('whyNot')}>
      <Form doing={{ state: 'ready' }} onSubmit={() => seek(typed.trim())}>
        <TextField pointer="/q" label={say('find')} hint={say('findHint')} value={typed} onChange={type} />
        <Button submits kind="secondary">
          {say('findNow')}
        </Button>
      </Form>
      {sought === undefined ? null : <Found key={sought} creator={creator} sought={sought} />}
    </Fold>
  );
};

const Found = ({ creator, sought }: { readonly creator: string; readonly sought: string }) => {
  const q = sought === '' ? undefined : sought;
  const list = usePages('listCaseFiles', { query: { agent: creator, q, limit: '20' } });
  return (
    <WhenThere of={list}>
      {() => (
        <>
          <ul class="govuk-list govuk-list--bullet">
            {list.pages.items.map((file) => (
              <li key={file.id}>
                <a class="govuk-link" href={`/files/${file.id}`}>
                  {file.heading ?? file.id}
                </a>
                : <Why file={file} />
              </li>
            ))}
          </ul>
          <More of={list.pages} />
        </>
      )}
    </WhenThere>
  );
};

const Why = ({ file }: { readonly file: DueFile }) => {
  const say = useWords(drawUpWords);
  const { day, instant } = useSpeech();
  const { keepUntil, lockedUntil } = file;
  return (
    <>
      {say(whyOf(file), {
        day: keepUntil ? day(keepUntil) : '',
        when: lockedUntil === undefined ? '' : instant(lockedUntil),
      })}
    </>
  );
};

const byStage = {
  due: 'isDue',
  open: 'isOpen',
  sealing: 'isOpen',
  sealed: 'isSealed',
  listed: 'isListed',
  destroying: 'isGone',
  destroyed: 'isGone',
} as const;

/** From what the list tells; the last is all that is left, and the file's own page says more. */
const whyOf = ({ stage, holds = 0, keepUntil, lockedUntil }: DueFile) => {
  if (stage !== 'entered') return byStage[stage];
  if (holds > 0) return 'isHeld';
  if (!keepUntil) return 'isUnknown';
  if (keepUntil >= todayHere()) return 'isRunning';
  return lockedUntil !== undefined && lockedUntil > new Date().toISOString() ? 'isLocked' : 'isUnmarked';
};
