import { describe, expect, jest, test } from '@jest/globals';
import type { ActPartTwo } from '../../shared/archive/papers.ts';
import { actPartTwo } from '../../shared/paper/act-part-two.ts';
import { partOneDigest, partTwoWith } from './papers.ts';
import { pagesOf, poppler, printed, textOf } from './reading.ts';

// Papers are long and machines are shared: what is judged here is the paper, not the time.
jest.setTimeout(120_000);

const readBack = poppler ? test : test.skip;
const without = poppler ? '' : ' (not run: poppler-utils is missing)';

describe('part two of an act', () => {
  readBack(`names part one by its digest, the order, and what became of each line${without}`, async () => {
    const text = textOf(printed(await actPartTwo(partTwoWith(21))).pdf);
    expect(text).toContain(`SHA-256 части первой: ${partOneDigest}`);
    expect(text).toContain('№ 41-Ж от 26 ноября 2026 года');
    expect(text).toContain('Уничтожено: 17 (семнадцать) дел. Оставлено: 4 (четыре) дела.');
    expect(text.split('оставлено: не истёк срок блокировки в хранилище')).toHaveLength(5);
    expect(text).toContain('Дата уничтожения: 27 ноября 2026 года.');
    expect(text).toContain('не позднее чем через 35 (тридцать пять) дней');
  });

  readBack(`prints a reason it has no words for as its code${without}`, async () => {
    const line = { ...partTwoWith(5).lines[4]!, reason: 'MovedToTheMoon' };
    expect(textOf(printed(await actPartTwo(partTwoWith(0, { lines: [line] }))).pdf)).toContain(
      'MovedToTheMoon',
    );
  });

  const unrecorded = (count: number): ActPartTwo => {
    const { paperDestruction: _, ...data } = partTwoWith(count);
    const lines = data.lines.map((line) =>
      line.outcome === 'destroyed' ? { ...line, paper: 'not-recorded' as const } : line,
    );
    return { ...data, lines };
  };

  readBack(
    `that records no destruction of paper says that the copies alone were destroyed${without}`,
    async () => {
      const russian = textOf(printed(await actPartTwo(unrecorded(6), 'ru')).pdf);
      expect(russian).toContain('Уничтожены электронные копии: 5 (пять) дел. Оставлено: 1 (одно) дело.');
      expect(russian).toContain('Уничтожение бумажных подлинников настоящим актом не зафиксировано.');
      expect(russian).toContain('Дата уничтожения электронных копий: 27 ноября 2026 года.');
      expect(russian).toContain('Электронные копии уничтожены в присутствии:');
      expect(russian.split('об уничтожении бумаги сведений нет')).toHaveLength(6);
      expect(russian).not.toMatch(/Уничтожено:|Документы уничтожены|Бумажные документы уничтожены/u);

      const kazakh = textOf(printed(await actPartTwo(unrecorded(6), 'kk')).pdf);
      expect(kazakh).toContain('Қағаз түпнұсқалардың жойылғаны осы актіде тіркелмеген.');
      expect(kazakh).toContain('Электрондық көшірмелер мыналардың қатысуымен жойылды:');
      expect(kazakh).not.toContain('Құжаттар мыналардың қатысуымен жойылды');
    },
  );

  readBack(`of electronic files, which have no paper, says nothing of paper${without}`, async () => {
    const { lines, ...data } = unrecorded(4);
    const electronic = lines.map((line) => ({ ...line, paper: 'none' as const }));
    const told = partTwoWith(1).paperDestruction!;
    for (const paper of [{}, { paperDestruction: told }]) {
      const text = textOf(printed(await actPartTwo({ ...data, ...paper, lines: electronic }, 'ru')).pdf);
      expect(text).toContain('Уничтожено: 4 (четыре) дела.');
      expect(text).not.toMatch(/подлинников|сведений нет|Бумажные документы/u);
    }
  });

  /** Paper was told to be destroyed, and then every fifth file was spared. */
  const sparedAfter = (count: number): ActPartTwo => {
    const lines = partTwoWith(count).lines.map((line) =>
      line.outcome === 'spared' ? { ...line, paper: 'not-recorded' as const } : line,
    );
    return partTwoWith(count, { lines });
  };

  readBack(`says of a spared file neither that its paper is kept nor that it went${without}`, async () => {
    const russian = textOf(printed(await actPartTwo(sparedAfter(5), 'ru')).pdf);
    expect(russian).toContain('что с ними стало, не указано');
    expect(russian).toContain('Бумажные документы уничтожены 27 ноября 2026 года. Способ: измельчены');
    expect(russian).toContain('относится ли это к бумаге оставленных дел, настоящим актом не установлено.');
    expect(russian).not.toMatch(/сохранены|сведений нет|подлинников/u);

    const kazakh = textOf(printed(await actPartTwo(sparedAfter(5), 'kk')).pdf);
    expect(kazakh).toContain('олардың не болғаны көрсетілмеген');
    expect(kazakh).toContain('қалдырылған істердің қағазына қатысы бар-жоғы осы актіде анықталмаған.');
    expect(kazakh).not.toMatch(/сақталды|мәлімет жоқ/u);
  });

  readBack(`of files all spared still says what the commission told of paper${without}`, async () => {
    const lines = sparedAfter(5).lines.slice(4);
    const text = textOf(printed(await actPartTwo({ ...sparedAfter(0), lines, destroyedOn: null })).pdf);
    expect(text).toContain('Дата уничтожения: ни одно дело не уничтожено.');
    expect(text).toContain('Бумажные документы уничтожены 27 ноября 2026 года.');
    expect(text).toContain('настоящим актом не установлено.');
  });

  readBack(`has a line and the outcome on the page of the signatures${without}`, async () => {
    for (const language of ['ru', 'kk'] as const)
      for (const data of [
        ...[1, 2, 3, 4, 8, 22, 23, 24].flatMap((n) => [partTwoWith(n), unrecorded(n)]),
        ...[5, 23].map(sparedAfter),
      ]) {
        const pages = pagesOf(printed(await actPartTwo(data, language)).pdf);
        const last = pages.at(-1) ?? '';
        expect(last).toContain(`${1000 + data.lines.length}/0`);
        expect(last).toMatch(/Оставлено: |Қалдырылғаны: /u);
        expect(last).toContain('Жүнісова Ңанар Һасанқызы');
        if (data.lines.length === 1) expect(pages).toHaveLength(1);
      }
  });

  readBack(`of an act whose every file was spared claims no destruction${without}`, async () => {
    const line = partTwoWith(5).lines[4]!;
    const data = partTwoWith(0, { lines: [line], destroyedOn: null });
    const text = textOf(printed(await actPartTwo(data)).pdf);
    expect(text).toContain('Дата уничтожения: ни одно дело не уничтожено.');
    expect(text).toContain('Присутствовали:');
    expect(text).not.toMatch(/удалены из архива|уничтожены в присутствии/u);
  });
});
