/** A file of an act, read sheet by sheet: its documents one after another, then the next file. */
import { useLocation, useRoute } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import type { AnswerOf } from '../../../shared/contract/routes/client.ts';
import { type Seen, useAnswer } from '../../api/use-answer.ts';
import { usePages } from '../../api/use-pages.ts';
import { Page } from '../../parts/page.tsx';
import { WhenThere } from '../../parts/seen.tsx';
import { useWords } from '../../say/language.ts';
import { useMe } from '../../session/me.ts';
import type { Act, Line } from './act-props.ts';
import { ReviewForm } from './review-form.tsx';
import { Sheets } from './sheets.tsx';
import { sheetWords } from './sheet-words.ts';
import { type KeptFile, useSheets } from './use-sheets.ts';

const ActFile = () => {
  const { id = '', file = '' } = useRoute().params;
  const act = useAnswer('showAct', { params: { act: id } });
  const list = usePages('listLines', { params: { act: id }, query: { limit: '200' } });
  const { items, hasMore, more } = list.pages;
  const isFound = items.some(({ caseFile }) => caseFile === file);
  useEffect(() => {
    // Of a long act the lines come in pages: until the one that is wanted.
    if (!isFound && hasMore) void more();
  }, [isFound, items.length]);
  const again = async (): Promise<void> => {
    await Promise.all([act.again(), list.again()]);
  };
  return (
    <WhenThere of={act}>
      {(found) => <OneFile key={file} act={found} file={file} lines={items} again={again} />}
    </WhenThere>
  );
};

interface OneFileProps {
  readonly act: Act;
  readonly file: string;
  readonly lines: readonly Line[];
  readonly again: () => Promise<void>;
}

const OneFile = ({ act, file, lines, again }: OneFileProps) => {
  const say = useWords(sheetWords);
  const asked = useAnswer('showCaseFile', { params: { caseFile: file } });
  const kept = keptIn(asked.seen);
  const at = lines.findIndex(({ caseFile }) => caseFile === file);
  const line = lines[at];
  const no = line === undefined ? '' : String(line.no);
  return (
    <Page
      title={kept?.heading ?? say('file')}
      caption={say('place', { number: String(act.number), no, total: act.total })}
      back={`/acts/${act.id}`}
    >
      <WhenThere of={asked}>
        {() => (kept ? <Read file={kept} act={act} line={line} lines={lines} again={again} /> : say('gone'))}
      </WhenThere>
      <Neighbours act={act.id} before={lines[at - 1]} after={line && lines[at + 1]} />
    </Page>
  );
};

const keptIn = (seen: Seen<AnswerOf<'showCaseFile'>>): KeptFile | undefined =>
  seen.state === 'there' && seen.answer.stage !== 'destroyed' ? seen.answer : undefined;

interface ReadProps extends Omit<OneFileProps, 'file'> {
  readonly file: KeptFile;
  readonly line: Line | undefined;
}

/** The drafter may record that he has looked it through, until he submits the act. */
const Read = ({ file, act, line, lines, again }: ReadProps) => {
  const me = useMe();
  const sheets = useSheets(file.documents);
  const reviews = act.stage === 'drafted' && act.drafter.person === me.id;
  return (
    <>
      <Sheets file={file} of={sheets} />
      {reviews && line ? (
        <ReviewForm act={act} line={line} left={sheets.left} lines={lines} again={again} />
      ) : null}
    </>
  );
};

interface NeighboursProps {
  readonly act: string;
  readonly before: Line | undefined;
  readonly after: Line | undefined;
}

const Neighbours = ({ act, before, after }: NeighboursProps) => {
  const say = useWords(sheetWords);
  const { route } = useLocation();
  useEffect(() => {
    const move = ({ key, shiftKey }: KeyboardEvent): void => {
      const to = shiftKey ? { ArrowLeft: before, ArrowRight: after }[key] : undefined;
      if (to) route(`/acts/${act}/files/${to.caseFile}`);
    };
    addEventListener('keydown', move);
    return () => removeEventListener('keydown', move);
  }, [before, after]);
  const links = [
    ['fileBefore', before],
    ['fileAfter', after],
  ] as const;
  return (
    <nav class="sheets__files" aria-label={say('files')}>
      {links.map(([name, to]) =>
        to ? (
          <a key={name} class="govuk-link" href={`/acts/${act}/files/${to.caseFile}`}>
            {say(name, { heading: to.heading ?? say('file') })}
          </a>
        ) : null,
      )}
    </nav>
  );
};

export default ActFile;
