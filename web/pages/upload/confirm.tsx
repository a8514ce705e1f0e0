/** Before anything is sealed the person confirms index, closing day, the date explained, and until when nothing can be undone. */
import { useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { useWords } from '../../say/language.ts';
import { todayHere } from '../../say/today.ts';
import { type Group, groupsOf } from '../../upload/groups.ts';
import { isComplete } from '../../upload/row.ts';
import { confirm } from '../../upload/run.ts';
import { changed, upload } from '../../upload/state.ts';
import { Groups } from './groups.tsx';
import { type Marks, marking } from './marks.ts';
import { sendWords } from './send-words.ts';
import { useUpload } from './use-upload.ts';

export const Confirm = () => {
  const say = useWords(sendWords);
  const { rows, madeBy } = useUpload();
  const [marked, mark] = useState<Marks>(new Set());
  const groups = groupsOf(rows, todayHere());
  if (groups.length === 0) return null;
  const chosen = groups.filter(({ key }) => marked.has(key));
  const toggle = (keys: readonly string[], isMarked: boolean): void => mark(marking(marked, keys, isMarked));
  return (
    <section class="next-step">
      <h2 class="govuk-heading-m">{say('confirm')}</h2>
      <p class="govuk-body">{say('confirmHow')}</p>
      <Groups groups={groups} marked={marked} onMark={toggle} />
      <TextField
        pointer="/madeBy"
        label={say('madeBy')}
        width={20}
        value={madeBy}
        onChange={(typed) => {
          upload.madeBy = typed.slice(0, 200);
          changed();
        }}
      />
      {groups.some((group) => !group.rows.every(isComplete)) ? (
        <p class="govuk-body">{say('asSent')}</p>
      ) : null}
      <Seal
        chosen={chosen}
        onSealed={() => {
          confirm(chosen.flatMap((group) => group.rows));
          mark(new Set());
        }}
      />
    </section>
  );
};

interface SealProps {
  readonly chosen: readonly Group[];
  readonly onSealed: () => void;
}

const Seal = ({ chosen, onSealed }: SealProps) => {
  const say = useWords(sendWords);
  const n = chosen.reduce((sum, group) => sum + group.rows.length, 0);
  if (n === 0) return <p class="govuk-hint">{say('sealNone')}</p>;
  return <Button onClick={onSealed}>{say('seal', { n })}</Button>;
};
