/** What the office says of a case file: as it is typed, and as the service takes it. */
import type { BodyOf } from '../../shared/contract/routes/client.ts';

export type Kind = 'proceeding' | 'order-file' | 'register';
export type Carrier = 'paper' | 'electronic' | 'mixed';
export type Party = NonNullable<BodyOf<'openCaseFile'>['parties']>[number];

export interface Described {
  readonly kind: Kind;
  readonly index: string;
  readonly heading: string;
  readonly number: string;
  readonly language: 'kk' | 'ru';
  /** `YYYY-MM-DD`, empty, or what somebody wrote that is no day. */
  readonly startedOn: string;
  readonly closedOn: string;
  /** The person says that the closing day is not known. */
  readonly isClosingUnknown: boolean;
  readonly carrier: Carrier;
  readonly paperPlace: string;
  readonly parties: readonly Party[];
}

export const nothingDescribed: Described = {
  kind: 'proceeding',
  index: '',
  heading: '',
  number: '',
  language: 'ru',
  startedOn: '',
  closedOn: '',
  isClosingUnknown: false,
  carrier: 'paper',
  paperPlace: '',
  parties: [],
};

/** As the service opens it. */
export const openingOf = (
  one: Described,
  { volumes, creator }: { readonly volumes: number; readonly creator: string | undefined },
): BodyOf<'openCaseFile'> => ({
  kind: one.kind,
  index: one.index,
  heading: one.heading,
  language: one.language,
  closedOn: one.isClosingUnknown ? null : one.closedOn,
  carrier: one.carrier,
  ...(one.number === '' ? {} : { proceedingNumber: one.number }),
  ...(one.startedOn === '' ? {} : { startedOn: one.startedOn }),
  ...(one.paperPlace === '' ? {} : { paperPlace: one.paperPlace }),
  ...(one.parties.length === 0 ? {} : { parties: [...one.parties] }),
  ...(volumes > 1 ? { volumes } : {}),
  ...(creator === undefined ? {} : { creator }),
});

const asItIs = { volumes: 1, creator: undefined };

/** What is to be corrected at the service: only what differs. A text or day once given cannot be emptied there. */
export const repairOf = (before: Described, after: Described): BodyOf<'repairCaseFile'> => {
  const { kind, ...was } = { ...openingOf(before, asItIs), parties: before.parties };
  const { kind: same, ...is } = { ...openingOf(after, asItIs), parties: after.parties };
  const differs = ([name, value]: [string, unknown]): boolean =>
    JSON.stringify(value) !== JSON.stringify(was[name as keyof typeof was]);
  return Object.fromEntries(Object.entries(is).filter(differs));
};

interface Shown {
  readonly kind: Kind;
  readonly index: string;
  readonly heading: string;
  readonly language: 'kk' | 'ru';
  readonly proceedingNumber?: string | undefined;
  readonly startedOn?: string | undefined;
  readonly closedOn: string | null;
  readonly carrier: Carrier;
  readonly paperPlace?: string | undefined;
  readonly parties?:
    readonly { role: string; name: string; iin?: string | undefined; bin?: string | undefined }[] | undefined;
}

/** As the service shows it. */
export const describedBy = (shown: Shown): Described => ({
  kind: shown.kind,
  index: shown.index,
  heading: shown.heading,
  number: shown.proceedingNumber ?? '',
  language: shown.language,
  startedOn: shown.startedOn ?? '',
  closedOn: shown.closedOn ?? '',
  isClosingUnknown: shown.closedOn === null,
  carrier: shown.carrier,
  paperPlace: shown.paperPlace ?? '',
  parties: (shown.parties ?? []).map(({ role, name, iin, bin }) => ({
    role,
    name,
    ...(iin === undefined ? {} : { iin }),
    ...(bin === undefined ? {} : { bin }),
  })),
});

/** Kazakh has letters that Russian lacks. */
export const languageIn = (text: string): 'kk' | 'ru' => (/[әғқңөұүһі]/i.test(text) ? 'kk' : 'ru');
