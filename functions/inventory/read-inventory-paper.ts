/** The paper of the newest approved edition, at an address that is good for five minutes. */
import { accept, refuse } from '../../shared/archive/outcome.ts';
import type { Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { findVisibleInventory, type VisibleInventory } from './visible-inventory.ts';

const SECONDS = 300;

export const readInventoryPaper: Story<
  Pick<World, 'registry' | 'clock' | 'papers'>,
  VisibleInventory,
  undefined
> = {
  find: findVisibleInventory,
  show: async ({ papers }, { subject: { inventory }, query }) => {
    const language = query['language'] === 'kk' ? 'kk' : 'ru';
    const edition = inventory.editions.findLastIndex(({ approval }) => approval !== undefined);
    const paper = inventory.editions[edition]?.approval?.papers[language];
    if (!paper) return refuse({ code: 'InventoryPaperUnknown' });
    const fileName = `inventory-${inventory.year}-${inventory.number}-${edition + 1}-${language}.pdf`;
    const location = await papers.signDownload(
      { key: paper.key, version: paper.version },
      { mediaType: 'application/pdf', fileName, seconds: SECONDS },
    );

    return accept({ location });
  },
};
