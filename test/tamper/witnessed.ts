/** One act, its true log and a rewritten one, and what somebody kept. */
import { leafOf } from '../../shared/signature/merkle.ts';
import { otherAct } from '../given/bundle-papers.ts';
import { aBundle, checkpointOver, papersAfter, recordOf, signedText, theLog } from '../given/bundles.ts';
import { aSeal } from '../given/seals.ts';

export const log = theLog();

/** As somebody kept it: the state of the log before the last five records. */
export const KEPT = 6;
/** What an archive takes out of the log, for something that it never destroyed. */
const forgedRecord = recordOf(otherAct, 21);
/** Its log under the papers that people have. */
export const forgedUnderPapers = log.with(1, forgedRecord);
/** The same, the papers drawn anew with the checkpoint that it wants, and all sealed again. */
const forgedPapers = await papersAfter(1, 21, 3);
export const forgedLog = theLog(forgedPapers).with(1, forgedRecord);
export const grown = (of: typeof log) => [...of, recordOf(otherAct, 31), recordOf(otherAct, 32)];

export const leavesOf = (of: typeof log): string => of.map((record) => `${leafOf(record)}\n`).join('');

// Made once and only read: tests that run at once wait for no hook.
const set = async () => {
  const seal = await aSeal();
  const stranger = await aSeal();
  const files = await aBundle(seal);
  return {
    ...{ seal, stranger, files },
    forged: await aBundle(seal, { log: forgedLog, papers: forgedPapers }),
    another: await aBundle(stranger),
    kept: await signedText(checkpointOver(log.slice(0, KEPT)), seal),
  };
};
export const scene = set();
