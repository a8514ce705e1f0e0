/** An act whose commission has just assembled, as the walk leaves it: what the destruction bench starts from. */
import type { DestroyingAct } from '../../shared/archive/act.ts';
import type { Paper, Signature } from '../../shared/archive/act-parts.ts';
import type { KeptCaseFile } from '../../shared/archive/case-file.ts';
import type { ActId, PersonId, Sha256 } from '../../shared/archive/names.ts';
import type { Person } from '../../shared/archive/people.ts';
import type { Registry } from '../../shared/ports/registry.ts';
import type { World } from '../../shared/ports/world.ts';
import { actItem, lineItem } from '../../shared/register/acts.ts';
import { inBatches } from '../../shared/register/batches.ts';
import { fileFact } from '../../shared/register/facts.ts';
import { day, instant } from '../given/days.ts';
import { aDueFile } from '../given/due-files.ts';

type Needs = Pick<World, 'registry' | 'vault' | 'clock' | 'newId'>;

export interface OrderedAct {
  readonly act: ActId;
  readonly count: number;
  /** The fact that its commission has assembled. */
  readonly fact: string;
}

export const VERSIONS = 3;

const digest = '7'.repeat(64) as Sha256; // 64 hexadecimal digits
const paper: Paper = { key: 'acts/paper', version: '1', sha256: digest };
const papers = { signed: paper, translation: paper, data: paper };
const signedBy = (person: PersonId): Signature => ({
  person,
  at: instant('2026-11-02T05:00:00.000Z'),
  policy: 'personal',
  paper: digest,
  sha256: digest,
});

/** An act of `count` listed files of three scans each, and the fact that its commission has assembled. */
export const anOrderedAct = async (needs: Needs, drafter: Person, count: number): Promise<OrderedAct> => {
  const id = needs.newId() as ActId;
  const files = await inBatches(
    Array.from({ length: count }, (_, at) => at + 1),
    (line) =>
      aDueFile(needs, drafter, {
        stage: 'listed',
        act: { act: id, line },
        scans: Array.from({ length: VERSIONS }, (_, scan) => `скан ${scan} файла ${line} ${id}`),
      }),
    16,
  );
  const act = actOf(id, drafter, files);
  const fact = needs.newId();
  const told = { id: fact, at: needs.clock.now() };
  await needs.registry.commit({
    puts: [
      { item: actItem(act) },
      fileFact({ name: 'CommissionAssembled', act: id, on: act.assembledOn }, told),
    ],
  });
  await putLines(needs.registry, id, files);
  return { act: id, count, fact };
};

const putLines = async (registry: Registry, act: ActId, files: readonly KeptCaseFile[]): Promise<void> => {
  const puts = files.map((file, at) => ({
    item: lineItem({
      ...{ act, no: at + 1, caseFile: file.id, year: file.year, index: file.index },
      ...{ volumes: file.volumes.length, state: 'frozen' },
    }),
  }));
  for (let at = 0; at < puts.length; at += 100) await registry.commit({ puts: puts.slice(at, at + 100) });
};

const actOf = (
  id: ActId,
  { id: drafter, chamber }: Person,
  files: readonly KeptCaseFile[],
): DestroyingAct => {
  const [chairman, second, third, justice] = ['chair', 'second', 'third', 'justice'] as PersonId[]; // opaque ids
  const seats = [chairman, second, third].map((person, at) => ({
    seat: at === 0 ? ('chairman' as const) : ('member' as const),
    person: person ?? drafter,
  }));
  const present = [
    { office: 'chairman' as const, person: chairman ?? drafter },
    { office: 'drafter' as const, person: drafter },
    { office: 'justice' as const, person: justice ?? drafter },
  ];
  return {
    ...{ id, number: 1, chamber, creator: drafter, keeper: drafter, language: 'ru', place: 'Алматы' },
    ...{ drafter: { person: drafter, capacity: 'agent' }, list: 'list', drawnUpOn: day('2026-11-02') },
    ...{ years: [2021], lines: files.length, volumes: files.length, absences: [], v: 7, partOne: papers },
    ...{ submittedOn: day('2026-11-02'), submission: signedBy(drafter), seats },
    votes: seats.map(({ person }) => ({ ...signedBy(person), verdict: 'approve' as const })),
    decidedOn: day('2026-11-09'),
    order: {
      ...{ number: '7-П', datedOn: day('2026-11-16'), paper },
      signature: signedBy('head' as PersonId), // an opaque id
    },
    attendance: present.map((one) => ({ ...one, on: day('2026-11-22') })),
    ...{ stage: 'destroying', assembledOn: day('2026-11-22') },
  };
};
