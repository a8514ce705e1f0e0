/** An act in a data folder of the embedded service, brought to its end: its files are destroyed, and their records lie in the archived log. */
import { closeOrder } from '../../functions/destruction/close-order.ts';
import { destroyCaseFile } from '../../functions/destruction/destroy-case-file.ts';
import { spreadOrder } from '../../functions/destruction/spread-order.ts';
import { logRecords } from '../../functions/evidence/log-records.ts';
import type { CaseFileId } from '../../shared/archive/names.ts';
import { assembleAct, openWalk, type WalkWorld } from './embedded-walk.ts';

const works = {
  'spread-order': spreadOrder,
  'destroy-case-file': destroyCaseFile,
  'close-order': closeOrder,
  'log-records': logRecords,
} as const;

/** Works off what is owed from the order on, until nothing of it is. */
export const workOffOrders = async (world: WalkWorld): Promise<void> => {
  for (let again = true; again;) {
    again = false;
    for (const [name, work] of Object.entries(works))
      for (const { pk } of await world.registry.owed(name, 100)) {
        again = true;
        await work(world, pk.slice('FACT#'.length));
      }
  }
};

/** Once it answers, the folder is free for a service. */
export const destroyAct = async (
  folder: string,
  count = 1,
): Promise<{ readonly act: string; readonly files: readonly CaseFileId[] }> => {
  const { world, close } = await openWalk(folder);
  const made = await assembleAct(world, count);
  await workOffOrders(world);
  close();
  return made;
};
