import { holdCaseFile } from '../../functions/custody/hold-case-file.ts';
import { placeWideHold } from '../../functions/custody/place-wide-hold.ts';
import type { KeptCaseFile } from '../../shared/archive/case-file.ts';
import type { HoldId } from '../../shared/archive/names.ts';
import type { Person } from '../../shared/archive/people.ts';
import type { Change, Registry } from '../../shared/ports/registry.ts';
import type { World } from '../../shared/ports/world.ts';
import { keys } from '../../shared/register/keys.ts';
import { ask, codeOf, jsonOf } from './requests.ts';

export const holdKinds = ['file', 'agent', 'party', 'query'] as const;
export type HoldKind = (typeof holdKinds)[number];

/** A hold as it was answered: in time for the file, or too late. */
export interface Held {
  readonly inTime: boolean;
  /** Of a wide hold. */
  readonly wide?: ReturnType<typeof keys.wideHold>;
}

type Desk = Pick<World, 'registry' | 'clock' | 'newId' | 'pseudonyms'> & { readonly officer: Person };

const said = { reason: 'жалоба должника', basis: 'письмо № 3' };

/** Places a hold that covers the file, through its story. */
export const hold = async (
  desk: Desk,
  { kind, file, iin = '' }: { readonly kind: HoldKind; readonly file: KeptCaseFile; readonly iin?: string },
): Promise<Held> => {
  if (kind === 'file') return holdFile(desk, file);
  const { creator, chamber, year, index, id } = file;
  const scopes = { agent: { agent: creator }, party: { party: { iin } }, query: { query: { year, index } } };
  const body = { ...said, scope: scopes[kind] };
  const answer = jsonOf(await ask(placeWideHold, desk, { by: desk.officer, body }));
  const tooLate = answer['alreadyDestroying'] as readonly string[];
  return { inTime: !tooLate.includes(id), wide: keys.wideHold(chamber, answer['id'] as HoldId) };
};

const holdFile = async (desk: Desk, { id }: KeptCaseFile): Promise<Held> => {
  const asked = { by: desk.officer, params: { caseFile: id }, body: said };
  const answer = await ask(holdCaseFile, desk, asked);
  const code = codeOf(answer) ?? '';
  if (!['', 'AlreadyDestroying', 'AlreadyDestroyed'].includes(code)) throw new Error(`refused: ${code}`);
  return { inTime: answer.accepted };
};

/** Takes a wide hold away without a word: its race is over. */
export const letGo = async (registry: Registry, { wide }: Held): Promise<void> => {
  if (wide) await registry.commit({ removals: [{ key: wide }] });
};

export const isHold = ({ puts = [] }: Change): boolean =>
  puts.some(({ item: { sk } }) => sk.startsWith('HOLD#') || sk.startsWith('WIDEHOLD#'));
