/**
 * How fast files are destroyed, against a bare loop that lifts and deletes the same kind of versions and does
 * nothing else: no intent, no list, no look afterwards, no signature, no registry. Both work in turns on the same
 * stores, as many files at a time. Measured is everything from the assembled commission to the last record in the
 * registry: a fact for each line, then of each file the claim, intent, list, lifts, deletions, look, signature and
 * end. Left out is what comes before the commission, part two, and the log of records.
 */
import { destroyCaseFile } from '../../functions/destruction/destroy-case-file.ts';
import { spreadOrder } from '../../functions/destruction/spread-order.ts';
import { works } from '../../shared/contract/routes.ts';
import type { Version } from '../../shared/ports/vault.ts';
import { linesOf } from '../../shared/register/acts.ts';
import { inBatches } from '../../shared/register/batches.ts';
import { readFact } from '../../shared/register/facts.ts';
import { findByLogin } from '../../shared/register/people.ts';
import { missingForS3 } from '../lanes/radosgw.ts';
import { type Counts, perFile, sumOf } from './call-counts.ts';
import { type Lane, openLane, type RegistryName, type StoresName } from './destroy-lanes.ts';
import { anOrderedAct, type OrderedAct, VERSIONS } from './ordered-act.ts';

/** As many files at a time as the executor's door takes. */
const AT_ONCE = works['destroy-case-file'].atOnce;
/** As many facts as the local service asks for at a time. */
const A_LOOK = 96;
const PROMISED = 0.5;

export interface Size {
  readonly files: number;
  /** The files are shared out to so many turns, in full batches where there are that many. */
  readonly turns: number;
}

const filesATurn = ({ files, turns }: Size): number => {
  const each = Math.ceil(files / turns);
  return each < AT_ONCE ? each : Math.ceil(each / AT_ONCE) * AT_ONCE;
};

interface Cost {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly calls: Counts;
}

interface Where {
  readonly stores: StoresName;
  readonly registry: RegistryName;
}

interface Turn {
  readonly ours: Cost;
  readonly bare: Cost;
}

export interface Measured extends Where {
  readonly files: number;
  /** Lines whose outcome in the registry is a record. */
  readonly destroyed: number;
  readonly turns: readonly Turn[];
}

/** Destroys so many files and, in turns with it, as many by the bare loop. */
export const measure = async (where: Where, size: Size): Promise<Measured> => {
  const { turns } = size;
  const count = filesATurn(size);
  const lane = await openLane(where);
  try {
    const drafter = await findByLogin(lane.world.registry, 'agent-1');
    if (!drafter) throw new Error('The demo chamber has no agent.');
    const taken: Turn[] = [];
    let destroyed = 0;
    for (let no = 0; no < turns; no += 1) {
      const act = await anOrderedAct(lane.world, drafter, count);
      taken.push(await turn(lane, act, no));
      const lines = await linesOf(lane.world.registry, act.act);
      destroyed += lines.filter(({ state }) => state === 'destroyed').length;
    }
    return { ...where, files: count * turns, destroyed, turns: taken };
  } finally {
    await lane.close();
  }
};

/** Whoever goes first finds the machine as the other left it, so they take turns at that too. */
const turn = async (lane: Lane, act: OrderedAct, no: number): Promise<Turn> => {
  const versions = await bareVersions(lane, act.count);
  const ours = () => spent(lane, () => destroyAll(lane, act));
  const bare = () => spent(lane, () => deleteAll(lane, versions));
  if (no % 2 === 0) return { ours: await ours(), bare: await bare() };
  const first = await bare();
  return { ours: await ours(), bare: first };
};

const spent = async ({ calls }: Lane, work: () => Promise<unknown>): Promise<Cost> => {
  calls.take();
  const [began, cpuBefore] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(cpuBefore);
  const seconds = (performance.now() - began) / 1000;
  return { seconds, cpuSeconds: (user + system) / 1e6, calls: calls.take() };
};

/** As the local service works facts off: what is owed, a batch of the door's size at a time. */
const destroyAll = async ({ world }: Lane, { fact }: OrderedAct): Promise<void> => {
  await spreadOrder(world, fact);
  for (;;) {
    const owed = await world.registry.owed('destroy-case-file', A_LOOK);
    if (owed.length === 0) return;
    await inBatches(owed, (item) => destroyCaseFile(world, readFact(item).fact), AT_ONCE);
  }
};

const deleteAll = ({ bare }: Lane, files: readonly (readonly Version[])[]): Promise<unknown> =>
  inBatches(files, (versions) => Promise.all(versions.map(bare)), AT_ONCE);

const bareVersions = ({ world: { vault, newId } }: Lane, count: number): Promise<readonly Version[][]> =>
  inBatches(Array.from({ length: count }, newId), (file) =>
    Promise.all(
      Array.from({ length: VERSIONS }, (_, scan) =>
        vault.write(`case-files/${file}/${newId()}`, Buffer.from(`скан ${scan} файла ${file}`), {
          mediaType: 'application/pdf',
          hold: true,
        }),
      ),
    ),
  );

const ratios = ({ turns }: Measured): readonly number[] =>
  turns.map(({ ours, bare }) => bare.seconds / ours.seconds).toSorted((one, other) => one - other);

const medianOf = (sorted: readonly number[]): number =>
  ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;

const total = ({ turns }: Measured, who: keyof Turn, what: 'seconds' | 'cpuSeconds'): number =>
  turns.reduce((sum, one) => sum + one[who][what], 0);

const callsOf = ({ turns, files }: Measured, who: keyof Turn): string =>
  perFile(sumOf(turns.map((one) => one[who].calls)), files);

const rowOf = (measured: Measured): object => {
  const { stores, registry, files } = measured;
  const sorted = ratios(measured);
  return {
    ...{ stores, registry, files },
    perSecond: (files / total(measured, 'ours', 'seconds')).toFixed(1),
    bare: (files / total(measured, 'bare', 'seconds')).toFixed(1),
    ratio: medianOf(sorted).toFixed(2),
    least: (sorted[0] ?? 0).toFixed(2),
    most: (sorted.at(-1) ?? 0).toFixed(2),
    cpuSeconds: total(measured, 'ours', 'cpuSeconds').toFixed(2),
    bareCpu: total(measured, 'bare', 'cpuSeconds').toFixed(2),
    callsAFile: callsOf(measured, 'ours'),
    bareCalls: callsOf(measured, 'bare'),
  };
};

/** What the destruction promises and did not keep; empty when all is well. DynamoDB Local is not DynamoDB, so its rate promises nothing. */
export const faultsOf = (all: readonly Measured[]): readonly string[] =>
  all.flatMap((one) => {
    const { stores, registry, files, destroyed } = one;
    const ratio = medianOf(ratios(one));
    const where = `${stores} with ${registry}`;
    return [
      ...(destroyed === files ? [] : [`${where}: ${files - destroyed} files have no record`]),
      ...(registry !== 'sqlite' || ratio >= PROMISED
        ? []
        : [`${where}: ${ratio.toFixed(2)} of the bare loop, and ${PROMISED} is promised`]),
    ];
  });

/** `npm run bench destroy`; `BENCH_FILES` asks for another number of files than 1,000. */
export const bench = async (): Promise<{
  readonly rows: readonly object[];
  readonly faults: readonly string[];
}> => {
  const files = Number(process.env['BENCH_FILES'] ?? 1000);
  const size = { files, turns: Math.min(5, files) };
  const missing = missingForS3();
  const measured = [await measure({ stores: 'files', registry: 'sqlite' }, size)];
  if (missing === undefined) {
    measured.push(await measure({ stores: 's3', registry: 'sqlite' }, size));
    // It promises nothing, and DynamoDB Local is slow: fewer files say enough.
    const fewer = { files: Math.ceil(files / 5), turns: size.turns };
    measured.push(await measure({ stores: 's3', registry: 'dynamodb' }, fewer));
  }
  const faults = [...faultsOf(measured), ...(missing === undefined ? [] : [missing])];
  return { rows: measured.map(rowOf), faults };
};
