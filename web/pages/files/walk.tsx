/** Where a file is in the walk: what is behind it, where it stands now, what is to come. */
import type { ComponentChildren } from 'preact';
import { stageWords } from '../../../shared/contract/stage-words.ts';
import { useSpeech, useWords } from '../../say/language.ts';
import type { Kept } from './shown.ts';
import { oneFileWords } from './file-words.ts';

const steps = ['open', 'sealed', 'entered', 'due', 'listed', 'destroyed'] as const;
type Step = (typeof steps)[number];

/** A file on the way between two steps stands at the one that it comes from. */
const stepOf = { sealing: 'open', destroying: 'listed' } as const;

const isStep = (stage: Kept['stage']): stage is Exclude<Kept['stage'], keyof typeof stepOf> =>
  !Object.hasOwn(stepOf, stage);

export const Walk = ({ file }: { readonly file: Kept }) => {
  const say = useWords(oneFileWords);
  const { language } = useSpeech();
  const { stage } = file;
  const now = steps.indexOf(isStep(stage) ? stage : stepOf[stage]);
  const isForever = file.term.kind === 'permanent';
  // What is kept for ever has no further steps to come.
  const shown = isForever ? steps.slice(0, Math.max(now, steps.indexOf('entered')) + 1) : steps;
  return (
    <ol class="walk">
      {shown.map((step, at) => (
        <li
          key={step}
          class={`walk__step ${at < now ? 'walk__step--done' : ''} ${at === now ? 'walk__step--now' : ''}`}
          aria-current={at === now ? 'step' : undefined}
        >
          <strong>{stageWords[step][language]}</strong>{' '}
          <span class="walk__state">
            {say(at < now ? 'stepDone' : at === now ? 'stepNow' : 'stepToCome')}
          </span>
          <div class="walk__told">
            <Told step={step} file={file} />
          </div>
        </li>
      ))}
      {isForever ? <li class="walk__step">{say('neverDue')}</li> : null}
    </ol>
  );
};

interface ToldProps {
  readonly step: Step;
  readonly file: Kept;
}

const Told = ({ step, file }: ToldProps) => {
  const say = useWords(oneFileWords);
  const { day, instant } = useSpeech();
  const { openedAt, sealedAt, lockedUntil, place, act } = file;
  const told: Partial<Record<Step, () => ComponentChildren>> = {
    open: () => instant(openedAt),
    sealed: () =>
      sealedAt === undefined
        ? null
        : lockedUntil === undefined
          ? instant(sealedAt)
          : say('sealedOn', { at: instant(sealedAt), until: instant(lockedUntil) }),
    entered: () =>
      place ? (
        <a class="govuk-link" href={`/inventories/${place.inventory}`}>
          {say('inventoryPlace', { number: place.number, line: place.line })}
        </a>
      ) : null,
    due: () => {
      if (file.keepUntil === null) return say('noDateYet');
      const from = say('dueFrom', { day: day(dayAfter(file.keepUntil)) });
      return file.holds.length === 0 ? from : `${from}; ${say('onHold')}`;
    },
    listed: () =>
      act ? (
        <a class="govuk-link" href={`/acts/${act.act}`}>
          {say('actPlace', { line: act.line })}
        </a>
      ) : null,
  };
  return <>{told[step]?.()}</>;
};

/** @param day `YYYY-MM-DD` */
const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
