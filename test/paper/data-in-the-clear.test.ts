import { expect, test } from '@jest/globals';
import { actPartOne } from '../../shared/paper/act-part-one.ts';
import { actPartTwo } from '../../shared/paper/act-part-two.ts';
import { orderPaper } from '../../shared/paper/order-paper.ts';
import { actWith, orderOf, partTwoWith } from './papers.ts';
import { printed } from './reading.ts';

test('the data of a paper lies in it in the clear, a line of its own: no program is needed to read it', async () => {
  const papers = [
    await actPartOne(actWith(7)),
    await actPartOne(actWith(7), 'kk'),
    await actPartTwo(partTwoWith(7)),
    await orderPaper(orderOf()),
  ];

  for (const paper of papers) {
    const { pdf, data } = printed(paper);
    const parts = Buffer.from(pdf).toString('latin1').split('\n/Type /EmbeddedFile\n');
    expect(parts).toHaveLength(2);
    const [dictionary, stream] = parts[1]!.split('\nstream\n');
    expect(dictionary).not.toContain('/Filter');
    expect(stream!.split('\nendstream\n')[0]).toBe(Buffer.from(data).toString('latin1'));
  }
});
