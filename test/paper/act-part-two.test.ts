import { describe, expect, jest, test } from '@jest/globals';
import type { SparedReason } from '../../functions/destruction/begin.ts';
import type { RESTORED } from '../../functions/evidence/let-go.ts';
import type { ActPartTwo, NumberedPaper } from '../../shared/archive/papers.ts';
import { actPartTwo } from '../../shared/paper/act-part-two.ts';
import { wording } from '../../shared/paper/wording.ts';
import { day } from '../given/days.ts';
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

  test('has words in both languages for whatever spares a file', () => {
    const reasons: readonly (SparedReason | typeof RESTORED)[] = [
      ...(['OnHold', 'NotDue', 'LockStillRunning', 'Reopened', 'OrderRevoked'] as const),
      ...(['PermanentInventoryMissing', 'CaseFileNotRecordable', 'RegistryRestored'] as const),
    ];
    for (const { partTwo } of Object.values(wording))
      expect(reasons.filter((reason) => partTwo.reasons[reason] === undefined)).toEqual([]);
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

  const revoked = { on: day('2026-11-27'), reason: 'Жалоба\nвзыскателя', basis: 'определение суда № 5' };
  /** Every fifth file was not begun when the order was taken back. */
  const revokedWith = (changed: Partial<typeof revoked> & { acting?: NumberedPaper } = {}): ActPartTwo => {
    const lines = partTwoWith(10).lines.map((line) =>
      line.outcome === 'spared' ? { ...line, reason: 'OrderRevoked' } : line,
    );
    return partTwoWith(10, { lines, revoked: { ...revoked, ...changed } });
  };

  readBack(`says under the order who took it back, when, on what basis and why${without}`, async () => {
    const russian = textOf(printed(await actPartTwo(revokedWith(), 'ru')).pdf);
    expect(russian).toContain(
      'Руководитель: Әбдірахманов Қуаныш Үсенұлы. Приказ отозван 27 ноября 2026 года руководителем региональной палаты. ' +
        'Основание отзыва: определение суда № 5 Причина отзыва: Жалоба взыскателя № по',
    );
    expect(russian.split('оставлено: приказ отозван')).toHaveLength(3);
    const kazakh = textOf(printed(await actPartTwo(revokedWith(), 'kk')).pdf);
    expect(kazakh).toContain(
      'Бұйрықты өңірлік палатаның басшысы 2026 жылғы 27 қараша күні кері қайтарды. ' +
        'Кері қайтару негізі: определение суда № 5 Кері қайтару себебі: Жалоба взыскателя',
    );
    expect(kazakh.split('қалдырылды: бұйрық кері қайтарылған')).toHaveLength(3);
  });

  readBack(`of an order that was taken back by an acting head cites his order${without}`, async () => {
    const data = revokedWith({ acting: { number: '12-К', datedOn: day('2026-11-24') } });
    expect(textOf(printed(await actPartTwo(data, 'ru')).pdf)).toContain(
      'исполняющим обязанности руководителя региональной палаты (приказ № 12-К от 24 ноября 2026 года).',
    );
    expect(textOf(printed(await actPartTwo(data, 'kk')).pdf)).toContain(
      'басшысының міндетін атқарушы (2026 жылғы 24 қарашадағы № 12-К бұйрық) 2026 жылғы 27 қараша күні',
    );
  });

  readBack(`says of an order that stood nothing of a revocation${without}`, async () => {
    expect(textOf(printed(await actPartTwo(partTwoWith(5), 'ru')).pdf)).not.toMatch(/отозван|отзыва/u);
    expect(textOf(printed(await actPartTwo(partTwoWith(5), 'kk')).pdf)).not.toMatch(/кері қайтар/iu);
  });

  readBack(
    `prints grounds as long as a request may be, and its signatures after them${without}`,
    async () => {
      for (const reason of ['жалоба взыскателя; '.repeat(105).trim(), 'ж'.repeat(2000)]) {
        const { pdf } = printed(await actPartTwo(revokedWith({ reason }), 'ru'));
        const letters = (text: string) => text.replace(/\s/gu, '');
        expect(letters(textOf(pdf))).toContain(letters(reason.slice(0, 1000)));
        expect(pagesOf(pdf).at(-1)).toMatch(/Оставлено: [^]*Жүнісова Ңанар Һасанқызы/u);
      }
    },
  );

  readBack(`of an act whose every file was spared claims no destruction${without}`, async () => {
    const line = partTwoWith(5).lines[4]!;
    const data = partTwoWith(0, { lines: [line], destroyedOn: null });
    const text = textOf(printed(await actPartTwo(data)).pdf);
    expect(text).toContain('Дата уничтожения: ни одно дело не уничтожено.');
    expect(text).toContain('Присутствовали:');
    expect(text).not.toMatch(/удалены из архива|уничтожены в присутствии/u);
  });
});
