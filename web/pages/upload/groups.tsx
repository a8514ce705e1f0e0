/** The lines to be confirmed: case files of one index, closing day and date stand in one of them. */
import { useEffect, useState } from 'preact/hooks';
import { Choice } from '../../parts/choice.tsx';
import { useSpeech, useWords } from '../../say/language.ts';
import { todayHere } from '../../say/today.ts';
import { lockAhead } from '../../upload/days.ts';
import type { Group } from '../../upload/groups.ts';
import { lookAgain } from '../../upload/seal-row.ts';
import { Mark } from './mark.tsx';
import type { Marks } from './marks.ts';
import { Head } from './head.tsx';
import { Pager, pageOf } from './pager.tsx';
import { sendWords } from './send-words.ts';
import { useLines } from './use-lines.ts';

const A_PAGE = 10;

interface GroupsProps {
  readonly groups: readonly Group[];
  readonly marked: Marks;
  readonly onMark: (keys: readonly string[], isMarked: boolean) => void;
}

export const Groups = ({ groups, marked, onMark }: GroupsProps) => {
  const say = useWords(sendWords);
  const [page, turn] = useState(0);
  const all = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const keys = groups.map(({ key }) => key);
  const headings = ['mark', 'caseFiles', 'date', 'until'] as const;
  return (
    <>
      <table class="govuk-table stacked to-confirm">
        <caption class="govuk-visually-hidden">{say('confirm')}</caption>
        <Head headings={headings.map((name) => say(name))} isFirstHidden />
        <tbody class="govuk-table__body">
          {pageOf(groups, page, A_PAGE).map((group) => (
            <OneGroup
              key={group.key}
              group={group}
              isMarked={marked.has(group.key)}
              onMark={(is) => onMark([group.key], is)}
            />
          ))}
        </tbody>
      </table>
      <Pager page={page} count={groups.length} aPage={A_PAGE} onTurn={turn} />
      {groups.length > 1 ? (
        <Choice
          pointer="/all"
          label={say('confirmAll', { n: all })}
          isChosen={keys.every((key) => marked.has(key))}
          onChange={(is) => onMark(keys, is)}
        />
      ) : null}
    </>
  );
};

interface OneGroupProps {
  readonly group: Group;
  readonly isMarked: boolean;
  readonly onMark: (isMarked: boolean) => void;
}

const OneGroup = ({ group, isMarked, onMark }: OneGroupProps) => {
  const say = useWords(sendWords);
  const { day, language } = useSpeech();
  const { index, closedOn, explanation, keepUntil, year } = group.shown;
  const heading = useLines(String(year))?.find((one) => one.index === index)?.heading;
  const [first] = group.rows;
  useEffect(() => {
    // The service explains in the language in which it was asked.
    if (first && group.language !== language) void lookAgain(first);
  }, [first, group.language, language]);
  const closed = closedOn === null ? say('unknownDay') : day(closedOn);
  return (
    <tr class="govuk-table__row">
      <td class="govuk-table__cell" data-heading={say('mark')}>
        <Mark label={say('confirmOne', { index, day: closed })} isMarked={isMarked} onMark={onMark} />
      </td>
      <td class="govuk-table__cell" data-heading={say('caseFiles')}>
        <strong>{say('closedOnDay', { day: closed })}</strong>
        <div>
          {say('index')} {index} {heading === undefined ? '' : `«${heading}»`}
        </div>
        <div class="govuk-hint">{say('count', { n: group.rows.length })}</div>
      </td>
      <td class="govuk-table__cell" data-heading={say('date')}>
        {explanation}
      </td>
      <td class="govuk-table__cell" data-heading={say('until')}>
        <Until keepUntil={keepUntil} />
      </td>
    </tr>
  );
};

const Until = ({ keepUntil }: { readonly keepUntil: string | null }) => {
  const say = useWords(sendWords);
  const { day } = useSpeech();
  const lock = lockAhead(keepUntil, todayHere());
  if (lock.kind === 'hold') return <>{say('lockHold')}</>;
  return <>{say(lock.kind === 'until' ? 'lockUntil' : 'lockRenewed', { day: day(lock.day) })}</>;
};
