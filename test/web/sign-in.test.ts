import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { missingForPages } from '../given/browser.ts';
import { violationsOn } from './given/axe.ts';
import { choose, type Door, endSession, openDoor, signInAgain, tabTo } from './given/door.ts';

const missing = missingForPages();

(missing === undefined ? describe : describe.skip)(`signing in${missing ?? ''}`, () => {
  const said: unknown[] = [];
  let door: Door;

  beforeAll(async () => {
    for (const name of ['info', 'warn', 'error'] as const)
      jest.spyOn(console, name).mockImplementation((...words) => void said.push(words));
    door = await openDoor();
  });

  afterAll(() => door.close());

  test('takes one click on one of the people, and leads to where one wanted to go', async () => {
    const page = await door.comeTo('/files?stage=due');
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('link', { name: 'Войти' }).click();
    await page.getByRole('heading', { name: 'кем вы войдёте' }).waitFor();
    expect(await page.getByRole('button').count()).toBe(13);
    expect(await violationsOn(page)).toEqual([]);
    await choose(page, 'agent-1');
    await page.getByText('Үлгібаев Сынақ Үлгіұлы').first().waitFor();
    expect(new URL(page.url()).search).toBe('?stage=due');
  });

  test('needs no mouse', async () => {
    const page = await door.comeTo('/');
    await tabTo(page, 'Войти');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'кем вы войдёте' }).waitFor();
    await tabTo(page, 'chair');
    await page.keyboard.press('Enter');
    await page.getByText('Үлгіева Мысал Үлгіқызы').first().waitFor();
  });

  test('is asked in the language of the pages', async () => {
    const page = await door.comeTo('/', 'en-GB');
    await page.getByRole('button', { name: 'Қазақша' }).click();
    await page.getByRole('link', { name: 'Кіру' }).click();
    await page.getByRole('heading', { name: 'кім болып кіресіз' }).waitFor();
  });

  test('ends by signing out: the next one is asked who he is', async () => {
    const page = await door.signIn('agent-1');
    await page.getByRole('button', { name: 'Выйти' }).click();
    await page.getByRole('link', { name: 'Войти' }).click();
    await choose(page, 'officer');
    await page.getByText('Пробина Демонстрация Образцовна').first().waitFor();
  });

  test('is asked for anew after signing out, also of an issuer that would remember who came before', async () => {
    const page = await door.comeTo('/');
    await page.route('**/sign-in.json', async (route) => {
      const told = (await (await route.fetch()).json()) as object;
      await route.fulfill({ json: { ...told, prompt: undefined } });
    });
    const prompted = async (): Promise<string | null> => {
      const [asked] = await Promise.all([
        page.waitForRequest(/\/oidc\/auth\?/),
        page.getByRole('link', { name: 'Войти' }).click(),
      ]);
      await choose(page, 'agent-1');
      await page.getByRole('button', { name: 'Выйти' }).waitFor();
      return new URL(asked.url()).searchParams.get('prompt');
    };
    expect(await prompted()).toBeNull();
    await page.getByRole('button', { name: 'Выйти' }).click();
    expect(await prompted()).toBe('login');
    // His tab is closed: he never left.
    await page.evaluate('sessionStorage.clear()');
    await page.goto('/');
    expect(await prompted()).toBeNull();
  });

  const enrolling = async (login: string): Promise<Page> => {
    const page = await door.signIn('head', '/people');
    await page.getByText('Внести человека').first().click();
    await page.getByLabel('Имя', { exact: true }).fill('Новиков Пример Пробович');
    await page.getByLabel('Имя для входа').fill(login);
    await endSession(page);
    await page.getByRole('button', { name: 'Внести человека' }).click();
    await page.getByRole('dialog', { name: 'Сеанс окончен' }).waitFor();
    return page;
  };

  test('is asked again when the session ends, and what was typed is sent then', async () => {
    const page = await enrolling('novikov');
    expect(await violationsOn(page)).toEqual([]);

    await page.keyboard.press('Escape');
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('Имя для входа').inputValue()).toBe('novikov');

    await page.getByRole('button', { name: 'Внести человека' }).click();
    await signInAgain(page, 'head');
    await page.getByRole('status').filter({ hasText: 'Сохранено' }).waitFor();
    await page.getByRole('cell', { name: 'Новиков Пример Пробович' }).waitFor();
  });

  test('as somebody else begins anew: nothing is sent in his name', async () => {
    const page = await enrolling('another');
    await signInAgain(page, 'republican');
    await page.waitForURL(`${door.url}/`);
    await page.getByText('Примерова Проба Пробовна').first().waitFor();
    await page.goto('/people');
    await page.getByRole('cell', { name: 'Үлгіева Мысал Үлгіқызы' }).first().waitFor();
    expect(await page.getByText('another').count()).toBe(0);
  });

  test('outlives the service: who is signed in goes on when it is back, who was about to begins anew', async () => {
    const [page, about] = [await door.signIn('agent-1'), await door.comeTo('/')];
    await about.getByRole('link', { name: 'Войти' }).click();
    await about.getByRole('heading', { name: 'кем вы войдёте' }).waitFor();
    const late = await door.comeTo('/');

    await door.stop();
    await page.getByRole('link', { name: 'Дела', exact: true }).click();
    await page.getByText('Служба не отвечает').waitFor();
    await late.getByRole('link', { name: 'Войти' }).click();
    await late.getByText('Служба не отвечает').waitFor();

    await door.start();
    await page.getByRole('button', { name: 'Повторить' }).click();
    await page.getByRole('button', { name: 'Искать' }).waitFor();
    await choose(about, 'agent-1');
    await about.getByRole('heading', { name: 'Войти не получилось' }).waitFor();
    expect(await violationsOn(about)).toEqual([]);
    await about.getByRole('link', { name: 'К архиву' }).click();
    await about.getByRole('link', { name: 'Войти' }).waitFor();
    await late.getByRole('button', { name: 'Повторить' }).click();
    await late.getByRole('heading', { name: 'кем вы войдёте' }).waitFor();
  });

  test('sends nobody, and no code, to a place elsewhere', async () => {
    const asked = new URLSearchParams({
      client_id: 'archive-pages',
      redirect_uri: 'https://elsewhere.example/signed-in',
      response_type: 'code',
      scope: 'openid',
      code_challenge: 'a'.repeat(43),
      code_challenge_method: 'S256',
    });
    const refused = await fetch(`${door.url}/oidc/auth?${asked.toString()}`, { redirect: 'manual' });
    expect(refused.status).toBe(400);
    expect(refused.headers.get('location')).toBeNull();
    expect(await refused.text()).toContain('Войти не получилось');

    const page = await door.comeTo('/sign-in?back=//elsewhere.example/');
    await choose(page, 'agent-1');
    await page.getByRole('button', { name: 'Выйти' }).waitFor();
    expect(page.url()).toBe(`${door.url}/`);
    await page.goto('/signed-in?code=stolen&state=guessed');
    await page.getByText('Вход не завершён').waitFor();
  });

  test('happens at the address by number, also for who came by the name of the machine', async () => {
    const named = door.url.replace('127.0.0.1', 'localhost');
    const page = await door.comeTo(`${named}/files?year=2024`);
    expect(page.url()).toBe(`${door.url}/files?year=2024`);
  });

  test('warns of nothing on the console of the service', () => {
    expect(said).toEqual([]);
  });
});
