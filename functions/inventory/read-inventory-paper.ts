/** The paper of the newest approved edition, at an address that is good for five minutes; the scan where it was approved on paper. */
import { extensionOf } from '../../shared/archive/media-types.ts';
import { accept, refuse } from '../../shared/archive/outcome.ts';
import type { Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import type { InventoryApproval } from '../../shared/register/inventories.ts';
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
    const approval = inventory.editions[edition]?.approval;
    const paper = approval && paperIn(approval, language);
    if (!paper) return refuse({ code: 'InventoryPaperUnknown' });
    const { key, version, mediaType, ending } = paper;
    const fileName = `inventory-${inventory.year}-${inventory.number}-${edition + 1}${ending}`;
    const location = await papers.signDownload({ key, version }, { mediaType, fileName, seconds: SECONDS });

    return accept({ location });
  },
};

/** What was approved on paper has one paper, in the language in which it was written. */
const paperIn = ({ papers, onPaper }: InventoryApproval, language: 'kk' | 'ru') => {
  if (onPaper) {
    const { paper, mediaType } = onPaper;
    return { ...paper, mediaType, ending: `-on-paper.${extensionOf(mediaType)}` };
  }
  return papers && { ...papers[language], mediaType: 'application/pdf', ending: `-${language}.pdf` };
};
