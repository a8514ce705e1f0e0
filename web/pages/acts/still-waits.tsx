/** Nothing waits for the person: whom the act waits for, so that nobody has to ask around. */
import { useWords } from '../../say/language.ts';
import type { Act } from './act-props.ts';
import { nameOf } from './person-name.ts';
import { stepWords } from './step-words.ts';

export const StillWaits = ({ act }: { readonly act: Act }) => {
  const say = useWords(stepWords);
  const words = waitingFor(act);
  const whom = [
    ...peopleAwaited(act).map((id) => nameOf(act, id)),
    ...officesAwaited(act).map((office) => say(office)),
  ];
  return (
    <p class="govuk-body">
      {say(words)} {whom.length > 0 ? `${whom.join(', ')}.` : ''}
    </p>
  );
};

const awaited = {
  drafted: 'waitsDrafter',
  submitted: 'waitsVotes',
  approved: 'waitsOrder',
  ordered: 'waitsCommission',
} as const;

const isAwaited = (stage: string): stage is keyof typeof awaited => Object.hasOwn(awaited, stage);

const waitingFor = ({ stage, certified }: Act) => {
  if (isAwaited(stage)) return awaited[stage];
  if (stage !== 'closed') return 'nothing';
  return certified ? 'certified' : 'waitsSignatures';
};

const peopleAwaited = ({ stage, seats = [], votes = [], drafter }: Act): readonly string[] => {
  if (stage === 'drafted') return [drafter.person];
  if (stage !== 'submitted') return [];
  const missing = seats
    .map(({ person }) => person)
    .filter((id) => !votes.some(({ person }) => person === id));
  return [...new Set(missing)];
};

const offices = ['drafter', 'chairman', 'justice'] as const;

const officesAwaited = ({ stage, attendance = [], certifiedBy = [] }: Act) => {
  if (stage === 'ordered') return offices.filter((one) => !attendance.some(({ office }) => office === one));
  if (stage !== 'closed') return [];
  return offices.filter((one) => !certifiedBy.some(({ office }) => office === one));
};
