/** What stands on the paper of an inventory: everything it names, read from where it is kept. */
import type { KeptCaseFile } from '../../shared/archive/case-file.ts';
import { approverOf } from '../../shared/archive/inventory.ts';
import type { InventoryLineOnPaper, InventoryPaper } from '../../shared/archive/inventory-paper.ts';
import type { PaperLanguage } from '../../shared/archive/names.ts';
import type { DrafterOnPaper } from '../../shared/archive/papers.ts';
import type { Chamber, Person } from '../../shared/archive/people.ts';
import { termInWords } from '../../shared/archive/term-words.ts';
import { IntegrityFault } from '../../shared/ports/faults.ts';
import type { World } from '../../shared/ports/world.ts';
import { findCaseFile } from '../../shared/register/case-files.ts';
import type { Edition, Inventory, InventoryLine } from '../../shared/register/inventories.ts';
import { findChamber, findPerson } from '../../shared/register/people.ts';

export interface Approving {
  readonly inventory: Inventory;
  readonly edition: Edition;
  readonly lines: readonly InventoryLine[];
  readonly approver: Person;
}

type Needs = Pick<World, 'registry' | 'demonstration'>;

/** @throws IntegrityFault when a chamber or a person that the inventory names is not on file. */
export const paperOf = async (
  { registry, demonstration }: Needs,
  approving: Approving,
): Promise<(language: PaperLanguage) => InventoryPaper> => {
  const { inventory, edition, lines, approver } = approving;
  const chamber = (await findChamber(registry, inventory.chamber)) ?? gone(inventory.chamber);
  const drafter = (await findPerson(registry, edition.drawnUpBy)) ?? gone(edition.drawnUpBy);
  const creator = await findPerson(registry, inventory.creator as Person['id']); // a chamber's id finds nobody
  const files = await Promise.all(lines.map(({ caseFile }) => findCaseFile(registry, caseFile)));
  const { id, number, year, section } = inventory;

  return (language) => ({
    schema: 'kz.archive.inventory/1',
    inventory: {
      ...{ id, number, year, section },
      edition: inventory.editions.length,
      drawnUpOn: edition.drawnUpOn,
    },
    language,
    chamber: { name: chamber.name, region: chamber.region },
    creator: creator ? { name: creator.name } : { name: chamber.name[language], chamber: true },
    drafter: drafterOnPaper(drafter, inventory),
    lines: lines.map((line, at) => {
      const file = files[at];
      return file && file.stage !== 'destroyed' ? lineOnPaper(line, file) : destroyedOnPaper(line, language);
    }),
    approver: {
      office: approverOf(section) === 'keeper' ? 'keeper' : 'chairman',
      name: approver.name,
    },
    signing: chamber.policy.signatures,
    demonstration,
  });
};

const gone = (id: Chamber['id'] | Person['id']): never => {
  throw new IntegrityFault(`${id} is not on file`);
};

const officer = { kk: 'палатаның жауапты қызметкері', ru: 'ответственный работник палаты' } as const;

const drafterOnPaper = ({ name, licence }: Person, { keeper, chamber }: Inventory): DrafterOnPaper =>
  licence && keeper !== chamber
    ? { capacity: 'agent', name, licence: { number: licence.number, issuedOn: licence.issuedOn } }
    : { capacity: 'officer', name, position: officer };

const lineOnPaper = ({ no, index, volumes }: InventoryLine, file: KeptCaseFile): InventoryLineOnPaper => ({
  no,
  index,
  heading: file.heading,
  ...(file.startedOn === undefined ? {} : { startedOn: file.startedOn }),
  ...(file.closedOn === null ? {} : { closedOn: file.closedOn }),
  volumes,
  ...sheetsOf(file),
  term: { kk: termInWords(file.term, 'kk'), ru: termInWords(file.term, 'ru') },
  article: file.term.article ?? '',
});

/** The sum, where every volume says its own. */
const sheetsOf = ({ volumes }: KeptCaseFile): { readonly sheets?: number } => {
  const sheets = volumes.map((volume) => volume.sheets);
  const known = sheets.filter((count) => count !== undefined);
  return known.length > 0 && known.length === sheets.length
    ? { sheets: known.reduce((sum, count) => sum + count, 0) }
    : {};
};

const destroyed = { kk: 'Іс жойылды', ru: 'Дело уничтожено' } as const;

// The heading went with the file; the earlier edition that named it is kept as paper.
const destroyedOnPaper = (
  { no, index, volumes }: InventoryLine,
  language: PaperLanguage,
): InventoryLineOnPaper => ({
  ...{ no, index, volumes },
  heading: destroyed[language],
  term: { kk: '', ru: '' },
  article: '',
});
