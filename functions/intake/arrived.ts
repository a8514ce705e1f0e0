/** What has arrived of an upload: its version, joined from its parts where it came in parts; or what is missing. */
import { accept, type Outcome, refuse } from '../../shared/archive/outcome.ts';
import type { Completed } from '../../shared/contract/routes/intake.ts';
import type { Uploads } from '../../shared/ports/vault.ts';
import { missingParts, partsOf, type Promised } from './uploads.ts';

type Part = { readonly number: number; readonly etag: string };
/** Which parts are missing, and of how many where there are several. */
interface Missing {
  readonly code: 'UploadIncomplete';
  readonly missing: readonly number[];
  readonly of?: number;
}
type Arrived = Outcome<string, Missing>;

export const arrivedVersion = async (
  intake: Uploads,
  key: string,
  { promised, named }: { readonly promised: Promised; readonly named: Completed['parts'] },
): Promise<Arrived> => {
  const found = await intake.find(key);
  const { upload, uploaded, bytes } = promised;
  // Also what was joined from parts just before a crash. A version found faulty before is none that arrived.
  if (found?.bytes === bytes && found.version !== uploaded) return accept(found.version);
  if (upload === undefined) return refuse({ code: 'UploadIncomplete', missing: [1] });
  const missing = await missingParts(intake, key, { upload, bytes });
  const of = partsOf(bytes).length;
  if (missing.length > 0)
    return refuse({ code: 'UploadIncomplete', missing: missing.map(({ number }) => number), of });
  const arrived = await intake.parts(key, upload);
  const joined = await intake.joinParts(key, upload, named ?? arrived);
  return joined === 'refused'
    ? refuse({ code: 'UploadIncomplete', missing: unlike(arrived, named ?? []), of })
    : accept(joined.version);
};

/** The parts that are named otherwise than they arrived, or not at all. */
const unlike = (arrived: readonly Part[], named: readonly Part[]): readonly number[] =>
  arrived
    .filter((part) => !named.some((one) => one.number === part.number && bare(one) === bare(part)))
    .map(({ number }) => number);

const bare = ({ etag }: Part): string => etag.replaceAll('"', '');
