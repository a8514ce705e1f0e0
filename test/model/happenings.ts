/** What happens to the archive without anybody of the act's rooms asking for it. */
import { fileSealed } from '../../functions/intake/file-sealing.ts';
import type { CaseFileId } from '../../shared/archive/names.ts';
import { caseFileItem } from '../../shared/register/case-files.ts';
import { fileFact } from '../../shared/register/facts.ts';
import { personItem, readPerson } from '../../shared/register/people.ts';
import { aCaseFile } from '../given/case-files.ts';
import { day } from '../given/days.ts';
import type { Room, Turn } from './room.ts';
import { idOf, personNamed } from './world.ts';

/** A file that is to be kept for ever is sealed: from then on the gate of its year is closed. */
export const sealPermanent = async (room: Room, year: number, turn?: Turn): Promise<void> => {
  const { id: agent, chamber } = personNamed(room.items, 'agent-1');
  const id = room.time.newId() as CaseFileId;
  const fact = room.time.newId();
  const term = { ...aCaseFile().term, kind: 'permanent' } as const;
  const closedOn = day(`${year}-03-15`);
  const file = aCaseFile({
    ...{
      id,
      chamber,
      creator: agent,
      keeper: agent,
      stage: 'sealing',
      term,
      year,
      closedOn,
      keepUntil: null,
    },
  });
  const told = { id: fact, at: room.time.clock.now() };
  await room.world('').registry.commit({
    puts: [{ item: caseFileItem(file) }, fileFact({ name: 'SealingRequested', caseFile: id }, told)],
  });
  const found = { term, keepUntil: null };
  await fileSealed(room.world('seal', turn), id, { fact, found, entries: [], locked: [] });
};

/** From today on he is no agent. */
export const ceases = async (room: Room, user: string): Promise<void> => {
  const item = room.items.find(`PERSON#${idOf(user)}`, 'PERSON');
  if (!item) return;
  const person = readPerson(item);
  if (!person.licence || person.licence.ceasedOn !== undefined) return;
  const licence = { ...person.licence, ceasedOn: room.time.clock.today() };
  const ceased = { ...person, licence, v: person.v + 1 };
  await room.world('').registry.commit({ puts: [{ item: personItem(ceased) }] });
};

export const passDays = (room: Room, days: number): void => {
  const then = Date.parse(room.time.clock.today()) + days * 86_400_000;
  room.time.on(day(new Date(then).toISOString().slice(0, 10)));
};
