/** The exact bytes that were signed: anybody may have them, for they name nobody (rules.md 10). */
import { accept, type Outcome, refuse } from '../../shared/archive/outcome.ts';
import type { CaseFileId } from '../../shared/archive/names.ts';
import type { Asked, Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { type FiledRecord, findRecord } from '../../shared/register/records.ts';

type Needs = Pick<World, 'registry'>;

const find = async ({ registry }: Needs, { params }: Asked<undefined>): Promise<Outcome<FiledRecord>> => {
  const record = await findRecord(registry, (params['caseFile'] ?? '') as CaseFileId); // a text that is no id finds nothing
  return record ? accept(record) : refuse({ code: 'RecordUnknown' });
};

export const readDeletionRecord: Story<Needs, FiledRecord, undefined, undefined> = {
  find,
  show: (_, { subject }) => Promise.resolve(accept({ bytes: subject.bytes, mediaType: 'application/json' })),
};

export const readRecordSignature: Story<Needs, FiledRecord, undefined, undefined> = {
  find,
  show: (_, { subject }) =>
    Promise.resolve(accept({ bytes: subject.signature, mediaType: 'application/pkcs7-signature' })),
};
