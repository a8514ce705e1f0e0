/** The order of the head by which destruction begins (rule 51). It names part one of the act by its digest. */
import type { PaperLanguage } from '../archive/names.ts';
import type { Outcome } from '../archive/outcome.ts';
import type { OrderPaper } from '../archive/order-paper.ts';
import type { Printed } from '../ports/printer.ts';
import { bind, type CharacterWithoutGlyph, type Conformance } from './binding.ts';
import { paragraph, together, type Block } from './blocks.ts';
import { onOneLine } from './legible.ts';
import { creatorOf, dayAndPlace, digest, mannerOfSigning, runningLines, said, signatures } from './parts.ts';
import type { Sheets } from './sheets.ts';
import { wording } from './wording.ts';

const body = (sheets: Sheets, data: OrderPaper, language: PaperLanguage): readonly Block[] => {
  const { order, presentOffices } = wording[language];
  return [
    paragraph(sheets, said(data.chamber.name, language), { align: 'centre', after: 12 }),
    paragraph(sheets, order.title, { size: 14, weight: 'bold', align: 'centre', after: 12 }),
    ...dayAndPlace(
      sheets,
      { day: data.order.datedOn, number: data.order.number, place: said(data.place, language) },
      language,
    ),
    paragraph(sheets, order.subject, { weight: 'bold', after: 10 }),
    paragraph(sheets, order.preamble(data.act), { after: 8 }),
    paragraph(sheets, order.destroy(creatorOf(data, language), data.files, data.volumes), { after: 2 }),
    digest(sheets, order.digest, data.partOne.sha256),
    paragraph(sheets, order.commission, { after: 2 }),
    ...data.commission.map(({ office, name, position }, at) => {
      const seat = position === undefined ? presentOffices[office] : `${presentOffices[office]}, ${position}`;
      const last = at === data.commission.length - 1;
      const member = `${order.member(seat, name)}${last ? '.' : ';'}`;
      return paragraph(sheets, member, { indent: 0.04, after: last ? 8 : 2 });
    }),
  ];
};

/** The last item goes with the signature, which never stands alone on a page. */
const signing = (sheets: Sheets, data: OrderPaper, language: PaperLanguage): readonly Block[] => {
  const { order } = wording[language];
  const { name, acting } = data.head;
  return [
    paragraph(sheets, order.presence, { after: 14 }),
    mannerOfSigning(sheets, data.signing, language),
    ...signatures(sheets, [{ office: acting ? order.acting(acting) : order.head, name }], language),
  ];
};

/** Draws the order in `language`; where that is not the signed language, each page says so. */
export const orderPaper = (
  data: OrderPaper,
  language: PaperLanguage = data.language,
  conformance?: Conformance,
): Promise<Outcome<Printed, CharacterWithoutGlyph>> => {
  const name = onOneLine(wording[language].order.name(data.order));
  return bind(
    {
      data,
      fileName: 'order-data.json',
      title: name,
      author: said(data.chamber.name, language),
      language,
      day: data.order.datedOn,
      rows: 0,
      draw: (sheets) => {
        for (const block of body(sheets, data, language)) block.draw();
        together(sheets, signing(sheets, data, language));
      },
      drawMargins: runningLines({
        name,
        language,
        signedLanguage: data.language,
        demonstration: data.demonstration,
      }),
    },
    conformance,
  );
};
