/** Papers of a chamber that exists only here, with every Kazakh letter in its names. */
import type {
  ActLineOnPaper,
  ActPartOne,
  ActPartTwo,
  OutcomeLineOnPaper,
} from '../../shared/archive/papers.ts';
import type { OrderPaper } from '../../shared/archive/order-paper.ts';
import type { InventoryLineOnPaper, InventoryPaper } from '../../shared/archive/inventory-paper.ts';
import type { ActId, CaseFileId, InventoryId, Sha256 } from '../../shared/archive/names.ts';
import { day } from '../given/days.ts';

const caseFile = (no: number) => `cf-${String(no).padStart(6, '0')}` as CaseFileId;
export const partOneDigest = 'a1b2c3d4'.repeat(8) as Sha256;

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);

export const headingOf = (no: number): string =>
  no % 2 === 0
    ? `Исполнительное производство № ${1000 + no}/${String(no).padStart(5, '0')} о взыскании задолженности по договору займа`
    : `№ ${1000 + no}/${String(no).padStart(5, '0')} «Әлем-Қаржы» ЖШС-ның берешегін өндіріп алу, сомасы 1 250 000 ₸`;

export const actLine = (no: number, changed: Partial<ActLineOnPaper> = {}): ActLineOnPaper => ({
  no,
  years: no % 3 === 0 ? '2018–2019' : '2019',
  heading: headingOf(no),
  index: `02-${String(1 + (no % 9)).padStart(2, '0')}`,
  inventory: { number: 3, year: 2019, section: 'up-to-10-years', line: no },
  notes: {
    carrier: no % 4 === 0 ? 'mixed' : 'paper',
    sheets: 20 + (no % 7),
    scan: no % 2 === 0 ? 'certified' : 'uncertified',
    keptUntil: day('2022-12-31'),
  },
  volumes: 1 + (no % 3 === 0 ? 1 : 0),
  article: `${100 + (no % 40)}`,
  caseFile: caseFile(no),
  ...changed,
});

const chamber = {
  name: {
    kk: 'Алматы қаласы жеке сот орындаушыларының өңірлік палатасы',
    ru: 'Региональная палата частных судебных исполнителей города Алматы',
  },
  region: { kk: 'Алматы қаласы', ru: 'город Алматы' },
};

const place = { kk: 'Алматы қаласы', ru: 'город Алматы' };

export const actOf = (lines: readonly ActLineOnPaper[], changed: Partial<ActPartOne> = {}): ActPartOne => ({
  schema: 'kz.archive.act/1',
  part: 1,
  act: { id: 'act-1' as ActId, number: 17, drawnUpOn: day('2026-11-22'), place },
  language: 'ru',
  chamber,
  drafter: {
    capacity: 'agent',
    name: 'Өтеғұлова Ұлжан Һакимқызы',
    licence: { number: '1542', issuedOn: day('2014-04-03') },
  },
  creator: { name: 'Өтеғұлова Ұлжан Һакимқызы' },
  list: {
    title: {
      kk: 'Сақтау мерзімдері көрсетілген үлгілік құжаттар тізбесі',
      ru: 'Перечень типовых документов с указанием сроков хранения',
    },
    number: '279-НҚ',
    datedOn: day('2025-06-17'),
  },
  lines,
  total: lines.reduce((sum, line) => sum + line.volumes, 0),
  files: lines.length,
  ercSeats: [
    { seat: 'chairman', name: 'Ғалымжанов Әділ Қайратұлы' },
    { seat: 'member', name: 'Іңкәрбаева Үміт Өмірқызы' },
    { seat: 'member', name: 'Петров Сергей Юрьевич' },
  ],
  review: { kind: 'none' },
  signing: 'attested',
  demonstration: true,
  ...changed,
});

export const actWith = (count: number, changed: Partial<ActPartOne> = {}): ActPartOne =>
  actOf(
    numbers(count).map((no) => actLine(no)),
    changed,
  );

const outcomeLine = (no: number): OutcomeLineOnPaper => ({
  no,
  caseFile: caseFile(no),
  index: '02-01',
  heading: headingOf(no),
  volumes: 1,
  ...(no % 5 === 0
    ? ({ outcome: 'spared', reason: 'LockStillRunning', paper: 'kept' } as const)
    : ({ outcome: 'destroyed', paper: 'destroyed' } as const)),
});

const paperDestruction = {
  destroyedOn: day('2026-11-27'),
  manner: 'измельчены и сожжены',
  place: 'Алматы, улица Абая, 1',
};

export const partTwoWith = (count: number, changed: Partial<ActPartTwo> = {}): ActPartTwo => ({
  schema: 'kz.archive.act/1',
  part: 2,
  act: { id: 'act-1' as ActId, number: 17, drawnUpOn: day('2026-11-22'), place },
  partOne: { sha256: partOneDigest },
  language: 'ru',
  chamber,
  creator: { name: 'Өтеғұлова Ұлжан Һакимқызы' },
  approval: {
    approvedOn: day('2026-11-25'),
    votes: [
      { seat: 'chairman', name: 'Ғалымжанов Әділ Қайратұлы', votedOn: day('2026-11-24') },
      { seat: 'member', name: 'Іңкәрбаева Үміт Өмірқызы', votedOn: day('2026-11-25') },
      { seat: 'member', name: 'Петров Сергей Юрьевич', votedOn: day('2026-11-25') },
    ],
  },
  order: { number: '41-Ж', datedOn: day('2026-11-26'), head: { name: 'Әбдірахманов Қуаныш Үсенұлы' } },
  lines: numbers(count).map(outcomeLine),
  destroyedOn: day('2026-11-27'),
  closedOn: day('2026-11-28'),
  ...(changed.destroyedOn === null ? {} : { paperDestruction }),
  backupDays: 35,
  present: [
    { office: 'chairman', name: 'Ғалымжанов Әділ Қайратұлы' },
    { office: 'drafter', name: 'Өтеғұлова Ұлжан Һакимқызы' },
    { office: 'justice', name: 'Жүнісова Ңанар Һасанқызы', position: 'главный специалист' },
  ],
  others: ['Ким Ольга Петровна'],
  signing: 'attested',
  demonstration: true,
  ...changed,
});

export const orderOf = (changed: Partial<OrderPaper> = {}): OrderPaper => ({
  schema: 'kz.archive.order/1',
  order: { number: '41-Ж', datedOn: day('2026-11-26') },
  language: 'ru',
  chamber,
  place,
  act: {
    id: 'act-1' as ActId,
    number: 17,
    drawnUpOn: day('2026-11-22'),
    approvedOn: day('2026-11-25'),
  },
  partOne: { sha256: partOneDigest },
  creator: { name: 'Өтеғұлова Ұлжан Һакимқызы' },
  files: 21,
  volumes: 32,
  commission: partTwoWith(0).present,
  head: { name: 'Әбдірахманов Қуаныш Үсенұлы', acting: { number: '7-Ж', datedOn: day('2026-11-02') } },
  signing: 'personal',
  demonstration: true,
  ...changed,
});

const inventoryLine = (no: number): InventoryLineOnPaper => ({
  no,
  index: `02-${String(1 + (no % 9)).padStart(2, '0')}`,
  heading: headingOf(no),
  startedOn: day('2019-01-14'),
  closedOn: day('2019-08-30'),
  volumes: 1,
  sheets: 20 + (no % 7),
  term: { kk: '5 жыл', ru: '5 лет' },
  article: `${100 + (no % 40)}`,
  ...(no % 6 === 0 ? { note: 'уничтожено, акт № 17, 27.11.2026' } : {}),
});

export const inventoryWith = (count: number, changed: Partial<InventoryPaper> = {}): InventoryPaper => ({
  schema: 'kz.archive.inventory/1',
  inventory: {
    id: 'inventory-1' as InventoryId,
    number: 3,
    edition: 2,
    year: 2019,
    section: 'up-to-10-years',
    drawnUpOn: day('2026-11-22'),
  },
  language: 'ru',
  chamber,
  creator: { name: 'Өтеғұлова Ұлжан Һакимқызы' },
  drafter: {
    capacity: 'agent',
    name: 'Өтеғұлова Ұлжан Һакимқызы',
    licence: { number: '1542', issuedOn: day('2014-04-03') },
  },
  lines: numbers(count).map(inventoryLine),
  approver: { office: 'keeper', name: 'Өтеғұлова Ұлжан Һакимқызы' },
  signing: 'attested',
  demonstration: true,
  ...changed,
});
