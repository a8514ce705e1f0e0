import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { verifyBundle } from '../../shared/signature/verify-bundle.ts';
import { findingsOf } from '../../shared/signature/verify-findings.ts';
import { missingForPages } from '../given/browser.ts';
import {
  approveAll,
  chamberAsks,
  clientAt,
  downloaded,
  drawUp,
  isDone,
  overflowOf,
  phone,
  press,
  sealDue,
  toAct,
} from './given/acts.ts';
import { violationsOn } from './given/axe.ts';
import { type Desk, openDesk } from './given/pages.ts';
import { aScan } from './given/uploading.ts';

const missing = missingForPages();
const headings = ['о взыскании долга', 'о вселении', 'о взыскании штрафа', 'о передаче имущества'] as const;

(missing === undefined ? describe : describe.skip)(`an act, by all who sign it${missing ?? ''}`, () => {
  let desk: Desk;
  let files: readonly string[];
  let act = '';
  beforeAll(async () => {
    desk = await openDesk();
    files = await sealDue(clientAt(desk), 'agent-1', headings);
  });
  afterAll(() => desk.close());

  test('its drafter draws it up from what is due, opens a file sheet by sheet, reads part one and submits it', async () => {
    const page = await desk.come({ user: 'agent-1' });
    await page.goto('/acts');
    await page.getByRole('link', { name: 'Составить акт' }).click();
    await page.getByLabel('о передаче имущества').uncheck();
    await page.getByLabel('Почему не включается').fill('нужно для справки');
    expect(await violationsOn(page)).toEqual([]);
    await press(page, 'Составить акт');
    await page.getByRole('heading', { level: 1, name: 'Акт № 1' }).waitFor();
    act = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await page.locator('iframe[title="Часть первая акта"]').waitFor();
    expect(await page.locator('.beside__lines tbody tr').count()).toBe(3);
    expect(await page.getByText('нужно для справки').count()).toBe(1);
    expect(await violationsOn(page)).toEqual([]);

    const [first = '', second = ''] = await page.locator('.beside__lines tbody a').allInnerTexts();
    await page.getByRole('link', { name: first }).click();
    await page.getByText('Документ 1 из 2: Постановление о возбуждении.pdf').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('ArrowRight');
    await page.getByText('Документ 2 из 2: Постановление об окончании.jpg').waitFor();
    await page.getByRole('img', { name: /окончании/ }).waitFor();
    await page.keyboard.press('Shift+ArrowRight');
    await page.getByRole('heading', { level: 1, name: second }).waitFor();
    await page.getByRole('link', { name: 'Назад' }).click();
    await press(page, 'Подписать и представить комиссии');
    await isDone(page, 'Акт представлен комиссии.');
    expect(await violationsOn(page)).toEqual([]);
  });

  test('the commission reads it and opens its files on their phones, and approves it', async () => {
    for (const member of ['chair', 'agent-2', 'agent-3']) {
      const page = await desk.come({ user: member, context: phone });
      await page.goto('/acts');
      await page.getByRole('link', { name: 'Акт № 1' }).click();
      await page.getByRole('link', { name: /^Часть первая акта: открыть/ }).waitFor();
      expect(await overflowOf(page)).toBe(0);
      await page.getByRole('link', { name: headings[0] }).click();
      await page.getByRole('link', { name: /возбуждении.pdf: открыть в отдельном окне/ }).waitFor();
      await press(page, 'Следующий документ');
      await page.getByRole('img', { name: /окончании/ }).waitFor();
      expect(await overflowOf(page)).toBe(0);
      if (member === 'chair') expect(await violationsOn(page)).toEqual([]);
      await page.getByRole('link', { name: 'Назад' }).click();
      await page.getByRole('button', { name: 'Подписать и утвердить' }).waitFor();
      if (member === 'chair') expect(await violationsOn(page)).toEqual([]);
      await press(page, 'Подписать и утвердить');
      await isDone(page, 'Ваш голос принят.');
      await page.close();
    }
  });

  test('the head has the order drawn up, reads it and signs it', async () => {
    const page = await desk.come({ user: 'head' });
    await toAct(page, act);
    await page.getByLabel('Номер приказа').fill('14-П');
    expect(await page.getByRole('button', { name: 'Подписать приказ' }).count()).toBe(0);
    await press(page, 'Подготовить приказ');
    await page.locator('iframe[title="Приказ"]').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await press(page, 'Подписать приказ');
    await isDone(page, 'Приказ издан.');
  });

  test('the three assemble, destruction is followed to its end, and a file that was held meanwhile is spared and named', async () => {
    await clientAt(desk).post('justice', `/v1/case-files/${files[1] ?? ''}/holds`, {
      reason: 'обжалуется в суде',
      basis: { kind: 'court', number: '7-26', datedOn: '2026-02-02' },
    });
    const agent = await desk.come({ user: 'agent-1' });
    await toAct(agent, act);
    await agent.getByLabel('Бумага тоже уничтожена').check();
    await agent.getByLabel('Способ').fill('измельчение и сожжение');
    expect(await violationsOn(agent)).toEqual([]);
    await press(agent, 'Подтвердить присутствие');
    await isDone(agent, 'Ваше присутствие подтверждено.');
    await agent.getByText('Должны подтвердить присутствие: председатель, представитель юстиции.').waitFor();

    const chair = await desk.come({ user: 'chair', context: phone });
    await toAct(chair, act);
    await press(chair, 'Подтвердить присутствие');
    await isDone(chair, 'Ваше присутствие подтверждено.');
    const justice = await desk.come({ user: 'justice' });
    await toAct(justice, act);
    await press(justice, 'Подтвердить присутствие');
    await press(justice, 'Да, начать уничтожение');
    await isDone(justice, 'Уничтожение завершено.');
    const spared = justice.getByRole('row', { name: headings[1] });
    expect(await spared.innerText()).toContain('оставлено: на деле лежит запрет');
    expect(await justice.getByText('запись об уничтожении').count()).toBe(2);
    expect(await violationsOn(justice)).toEqual([]);

    for (const page of [agent, chair, justice]) {
      await toAct(page, act);
      await press(page, 'Подписать часть вторую');
      await isDone(page, 'Вы подписали часть вторую.');
    }
    await justice.getByText('Акт полностью удостоверен.').waitFor();
  });

  test('its evidence is taken along and verifies from its bytes alone; so are the records of its files', async () => {
    const page = await desk.come({ user: 'officer' });
    await toAct(page, act);
    const [zip] = await Promise.all([downloaded(page), press(page, 'Комплект доказательств (ZIP)')]);
    const verdict = await verifyBundle({ bundle: zip, now: new Date() });
    expect(findingsOf(verdict)).toEqual([]);
    expect(verdict.records).toBe(2);

    const [record] = await Promise.all([
      downloaded(page),
      page.getByRole('link', { name: 'запись об уничтожении' }).first().click(),
    ]);
    const { caseFile } = JSON.parse(record.toString()) as { readonly caseFile: string };
    expect(files.filter((_, at) => at === 0 || at === 2)).toContain(caseFile);
  });

  test('where the chamber asks for it, files are looked through, papers signed by hand attached, and the consent entered', async () => {
    const client = clientAt(desk);
    await chamberAsks(desk, { review: { kind: 'all' }, consent: 'required' });
    const other = await drawUp(desk, 'agent-1', ['первое', 'второе']);
    const buffer = Buffer.from(await aScan('pdf', 1));
    const scan = { name: 'скан.pdf', mimeType: 'application/pdf', buffer };
    const attach = async (page: Page): Promise<void> => {
      await page.getByLabel('Скан подписанной бумаги').setInputFiles(scan);
      await page.getByText('«скан.pdf» приложен').waitFor();
      await press(page, 'Приложить скан');
      await isDone(page, 'Скан приложен.');
    };
    const agent = await desk.come({ user: 'agent-1' });
    await toAct(agent, other);
    await agent.getByText(/нужно 2, просмотрено 0/).waitFor();
    await agent.getByRole('link', { name: 'Просмотреть следующее дело' }).click();
    await press(agent, 'Просмотрено полистно, следующее дело');
    await press(agent, 'Просмотрено полистно, вернуться к акту');
    await press(agent, 'Подписать и представить комиссии');
    await isDone(agent, 'Акт представлен комиссии.');
    await attach(agent);

    await approveAll(client, other);
    const officer = await desk.come({ user: 'officer' });
    await toAct(officer, other);
    await officer.getByLabel('Орган, который дал согласие').fill('Управление цифровизации и архивов');
    await officer.getByLabel('Номер').fill('5');
    await officer
      .getByLabel('Дата')
      .fill(String((await client.get('officer', `/v1/acts/${other}`))['drawnUpOn']));
    await officer.getByLabel('Скан письма о согласии').setInputFiles(scan);
    await officer.getByText('«скан.pdf» приложен').waitFor();
    expect(await violationsOn(officer)).toEqual([]);
    await press(officer, 'Внести согласие');
    await isDone(officer, 'Согласие внесено.');
    await attach(officer);

    const head = await desk.come({ user: 'head' });
    await toAct(head, other);
    await head.getByLabel('Номер приказа').fill('15-П');
    await press(head, 'Подготовить приказ');
    await press(head, 'Подписать приказ');
    await isDone(head, 'Приказ издан.');
    await attach(head);
    expect((await client.get('head', `/v1/acts/${other}`))['wanted']).toEqual([]);
  });
});
