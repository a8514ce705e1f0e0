/** What is due, each to be put on the act or left off it with a reason. */
import type { AnswerOf } from '../../../shared/contract/routes/client.ts';
import { Choice } from '../../parts/choice.tsx';
import { TextField } from '../../parts/field.tsx';
import { Table } from '../../parts/table.tsx';
import { useSpeech, useWords } from '../../say/language.ts';
import { drawUpWords } from './draw-up-words.ts';

/** Why a file is left out, by its id. */
export type LeftOutReasons = Readonly<Record<string, string>>;

interface DueProps {
  readonly files: readonly AnswerOf<'listCaseFiles'>['items'][number][];
  readonly leftOut: LeftOutReasons;
  readonly onChange: (leftOut: LeftOutReasons) => void;
}

export const DueFiles = ({ files, leftOut, onChange }: DueProps) => {
  const say = useWords(drawUpWords);
  const { day } = useSpeech();
  const places = Object.keys(leftOut);
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
            cell: ({ id, heading = id }) => (
              <>
                <Choice
                  pointer={`/include/${id}`}
                  label={say('include', { heading })}
                  isChosen={leftOut[id] === undefined}
                  onChange={(isIn) => onChange(isIn ? without(leftOut, id) : { ...leftOut, [id]: '' })}
                />
                {leftOut[id] === undefined ? null : (
                  <TextField
                    pointer={`/exclude/${places.indexOf(id)}/reason`}
                    label={say('reason')}
                    value={leftOut[id]}
                    onChange={(reason) => onChange({ ...leftOut, [id]: reason })}
                  />
                )}
              </>
            ),
          },
          { heading: say('index'), cell: ({ index }) => index },
          { heading: say('year'), cell: ({ year }) => String(year) },
          { heading: say('keepUntil'), cell: ({ keepUntil }) => (keepUntil ? day(keepUntil) : '') },
        ]}
      />
    </>
  );
};

const without = (reasons: LeftOutReasons, id: string): LeftOutReasons =>
  Object.fromEntries(Object.entries(reasons).filter(([one]) => one !== id));
