/** What is due, each to be put on the act or left off it with a reason. */
import type { AnswerOf } from '../../../shared/contract/routes/client.ts';
import { Choice } from '../../parts/choice.tsx';
import { TextField } from '../../parts/field.tsx';
import { Table } from '../../parts/table.tsx';
import { useSpeech, useWords } from '../../say/language.ts';
import { drawUpWords } from './draw-up-words.ts';

export type DueFile = AnswerOf<'listCaseFiles'>['items'][number];

/** Why a file is left out, by its id. */
export type LeftOutReasons = Readonly<Record<string, string>>;

interface DueProps {
  readonly files: readonly DueFile[];
  readonly leftOut: LeftOutReasons;
  readonly onChange: (leftOut: LeftOutReasons) => void;
}

export const DueFiles = ({ files, leftOut, onChange }: DueProps) => {
  const say = useWords(drawUpWords);
  const { day } = useSpeech();
  return (
    <>
      <p class="govuk-body">{say('dueCount', { n: files.length })}</p>
      <Table
        caption={say('due')}
        rows={files}
        keyOf={({ id }) => id}
        columns={[
          {
            heading: say('heading'),
            cell: (file) => <OneFile file={file} leftOut={leftOut} onChange={onChange} />,
          },
          { heading: say('index'), cell: ({ index }) => index },
          { heading: say('year'), cell: ({ year }) => String(year) },
          { heading: say('keepUntil'), cell: ({ keepUntil }) => (keepUntil ? day(keepUntil) : '') },
        ]}
      />
    </>
  );
};

interface OneProps extends Omit<DueProps, 'files'> {
  readonly file: DueFile;
}

const OneFile = ({ file: { id, heading = id }, leftOut, onChange }: OneProps) => {
  const say = useWords(drawUpWords);
  const reason = leftOut[id];
  return (
    <>
      <Choice
        pointer={`/include/${id}`}
        label={heading}
        isChosen={reason === undefined}
        onChange={(isIn) => onChange(isIn ? without(leftOut, id) : { ...leftOut, [id]: '' })}
      />
      {reason === undefined ? null : (
        <TextField
          pointer={`/exclude/${Object.keys(leftOut).indexOf(id)}/reason`}
          label={say('reason')}
          value={reason}
          onChange={(told) => onChange({ ...leftOut, [id]: told })}
        />
      )}
    </>
  );
};

const without = (reasons: LeftOutReasons, id: string): LeftOutReasons =>
  Object.fromEntries(Object.entries(reasons).filter(([one]) => one !== id));
