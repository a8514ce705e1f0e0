/** Holds with what they rest on, and their release. */
import { useState } from 'preact/hooks';
import { type Column, Table } from '../../parts/table.tsx';
import { type Speech, useSpeech, useWords } from '../../say/language.ts';
import { useMe } from '../../session/me.ts';
import type { FileHold } from './hold.ts';
import { mayReleaseHolds } from './may-hold.ts';
import { ReleaseDialog } from './release-dialog.tsx';
import { holdWords } from './words.ts';

type Say = ReturnType<typeof useWords<typeof holdWords>>;

interface HoldListProps {
  readonly holds: readonly FileHold[];
  /** Absent in the list of wide holds. */
  readonly caseFile?: string;
  readonly again: () => Promise<void>;
}

export const HoldList = ({ holds, caseFile, again }: HoldListProps) => {
  const say = useWords(holdWords);
  const speech = useSpeech();
  const me = useMe();
  const [ending, end] = useState<FileHold>();
  const release: Column<FileHold> = {
    heading: say('release'),
    cell: (one) =>
      one.state === 'placed' ? (
        <button type="button" class="link" onClick={() => end(one)}>
          {say('release')}
        </button>
      ) : null,
  };
  return (
    <>
      <Table
        caption={say('holds')}
        captionHidden
        rows={holds}
        keyOf={({ id }) => id}
        columns={[...columns(say, speech), ...(mayReleaseHolds(me) ? [release] : [])]}
      />
      {ending ? (
        <ReleaseDialog
          hold={ending}
          caseFile={'caseFile' in ending.scope ? caseFile : undefined}
          onClose={() => end(undefined)}
          again={again}
        />
      ) : null}
    </>
  );
};

const columns = (say: Say, speech: Speech): readonly Column<FileHold>[] => [
  { heading: say('over'), cell: ({ scope }) => scopeInWords(scope, say) },
  { heading: say('reason'), cell: ({ reason }) => reason },
  { heading: say('basis'), cell: ({ basis }) => basisInWords(basis, say, speech) },
  { heading: say('placedAt'), cell: ({ at }) => speech.instant(at) },
  { heading: say('state'), cell: ({ state }) => say(state === 'placed' ? 'inForce' : 'released') },
];

const scopeInWords = (scope: FileHold['scope'], say: Say): string => {
  if ('caseFile' in scope) return say('overFile');
  if ('agent' in scope) return say('overAgent');
  if ('party' in scope) return say('overParty');
  const { year, index } = scope.query;
  return [say('overQuery'), year, index].filter((part) => part !== undefined).join(' ');
};

const basisInWords = (
  { kind, number, datedOn, text }: FileHold['basis'],
  say: Say,
  { day }: Speech,
): string => {
  if (text !== undefined) return text;
  const known = Object.hasOwn(holdWords, kind) ? say(kind as keyof typeof holdWords) : kind;
  return say('basisOf', {
    kind: known,
    number: number ?? '',
    day: datedOn === undefined ? '' : day(datedOn),
  });
};
