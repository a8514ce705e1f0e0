/** That a record stands in the log, for anybody: checked against a checkpoint got elsewhere, such as on an act. */
import { accept, type Outcome, refuse } from '../../shared/archive/outcome.ts';
import type { CaseFileId } from '../../shared/archive/names.ts';
import type { Asked, Story } from '../../shared/ports/story.ts';
import { type FiledRecord, findRecord } from '../../shared/register/records.ts';
import { inclusionIn, newestProved, type Proving, signedPart } from './proofs.ts';

const find = async ({ registry }: Proving, { params }: Asked<undefined>): Promise<Outcome<FiledRecord>> => {
  const record = await findRecord(registry, (params['caseFile'] ?? '') as CaseFileId); // a text that is no id finds nothing
  return record ? accept(record) : refuse({ code: 'RecordUnknown' });
};

export const readProof: Story<Proving, FiledRecord, undefined, undefined> = {
  find,
  show: async (needs, { subject }) => {
    const proved = await newestProved(needs);
    const proof = proved && (await inclusionIn(proved, subject));
    return proof
      ? accept({ json: { ...proof, checkpoint: signedPart(proved) } })
      : refuse({ code: 'RecordNotLogged' });
  },
};
