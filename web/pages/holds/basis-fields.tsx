/** The reason and the document that a hold, or its release, rests on. */
import { basisKinds } from './basis-kinds.ts';
import { DayField } from '../../parts/day-field.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { useWords } from '../../say/language.ts';
import { holdWords } from './words.ts';

export interface Ground {
  readonly reason: string;
  readonly basis: {
    readonly kind: (typeof basisKinds)[number];
    readonly number: string;
    readonly datedOn: string;
  };
}

export const noGround: Ground = { reason: '', basis: { kind: 'court', number: '', datedOn: '' } };

interface GroundProps {
  readonly ground: Ground;
  readonly onChange: (ground: Ground) => void;
}

export const GroundFields = ({ ground, onChange }: GroundProps) => {
  const say = useWords(holdWords);
  const { reason, basis } = ground;
  const set = (part: Partial<Ground['basis']>): void => onChange({ reason, basis: { ...basis, ...part } });
  return (
    <>
      <TextField
        pointer="/reason"
        label={say('reason')}
        hint={say('reasonHint')}
        lines={2}
        value={reason}
        onChange={(next) => onChange({ reason: next, basis })}
      />
      <SelectField
        pointer="/basis/kind"
        label={say('basis')}
        value={basis.kind}
        onChange={(kind) => set({ kind: basisKinds.find((one) => one === kind) ?? 'other' })}
        of={basisKinds.map((value) => ({ value, text: say(value) }))}
      />
      <TextField
        pointer="/basis/number"
        label={say('number')}
        width={20}
        value={basis.number}
        onChange={(number) => set({ number })}
      />
      <DayField
        pointer="/basis/datedOn"
        label={say('datedOn')}
        value={basis.datedOn}
        onChange={(datedOn) => set({ datedOn })}
      />
    </>
  );
};
