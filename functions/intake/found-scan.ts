/** A scan as its doors find it: its maker sees it, and whoever sees what names it. */
import type { Language, ScanId } from '../../shared/archive/names.ts';
import { onlyFor } from '../../shared/archive/not-permitted.ts';
import { accept, type Outcome, refuse, type Refusal } from '../../shared/archive/outcome.ts';
import type { Scan } from '../../shared/archive/scan.ts';
import { problems } from '../../shared/contract/problems.ts';
import { sentence } from '../../shared/contract/sentence.ts';
import type { Registry } from '../../shared/ports/registry.ts';
import type { Asked, Caller, Shown } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { findScan, type NamesScan, scanKey, whatNamesScan } from '../../shared/register/scans.ts';
import { findVisibleAct } from '../../shared/register/visible-acts.ts';
import type { Viewer } from '../../shared/register/visible-case-files.ts';
import { seesInventory } from '../../shared/register/visible-inventories.ts';
import { signUpload } from './uploads.ts';

type Needs = Pick<World, 'registry' | 'clock'>;

export const findScanOf = async (
  { registry, clock }: Needs,
  { caller: { person }, params }: Asked,
): Promise<Outcome<Scan>> => {
  const scan = await findScan(registry, (params['scan'] ?? '') as ScanId); // a text that is no id finds nothing
  if (!scan) return refuse({ code: 'ScanUnknown' });
  const visible =
    scan.by === person.id || (await seesWhatNames(registry, scan.id, { person, today: clock.today() }));
  return visible ? accept(scan) : refuse({ code: 'ScanUnknown' });
};

const seesWhatNames = async (registry: Registry, id: ScanId, viewer: Viewer): Promise<boolean> => {
  for (const one of await whatNamesScan(registry, id)) if (await sees(registry, one, viewer)) return true;
  return false;
};

const sees = async (registry: Registry, one: NamesScan, viewer: Viewer): Promise<boolean> =>
  'act' in one
    ? (await findVisibleAct(registry, one.act, viewer)).accepted
    : seesInventory(registry, one.inventory, viewer);

/** Until something names it, a scan is its maker's affair alone. */
export const makerOnly = (
  _needs: unknown,
  { caller, subject }: { readonly caller: Caller; readonly subject: Scan },
): Refusal | undefined => (subject.by === caller.person.id ? undefined : onlyFor('maker'));

/** As it stands now. */
export const shownScan = async (needs: Needs, asked: Asked): Promise<Outcome<Shown>> => {
  const found = await findScanOf(needs, asked);
  if (!found.accepted) return found;
  const { id, state, name, mediaType, bytes, sha256, by, addedAt, pages, kept } = found.value;
  const { language } = asked.caller;
  return accept({
    json: {
      ...{ id, state, name, mediaType, bytes, sha256, by, addedAt, pages },
      finding: findingOf(found.value, language),
      kept: kept !== undefined,
    },
  });
};

const findingOf = ({ finding }: Scan, language: Language) =>
  finding === undefined
    ? undefined
    : { code: finding, detail: sentence(problems.ScanNotReady, language, { why: finding }) };

/** Where to upload what is still awaited, with fresh URLs. */
export const showScanUpload = async (
  { registry, intake }: Pick<World, 'registry' | 'intake'>,
  id: ScanId,
): Promise<Outcome<Shown>> => {
  const scan = await findScan(registry, id);
  if (!scan) return refuse({ code: 'ScanUnknown' });
  const upload = await signUpload(intake, scanKey(id), scan);
  return accept({ json: { id, state: scan.state, ...(upload && { upload }) } });
};
