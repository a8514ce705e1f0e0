/** The local sign-in page: the demo people by what they are, one button each. No script; nothing from elsewhere. */
import type { SpokenLanguage } from '../../../shared/contract/languages.ts';
import { whoWords } from '../../../shared/contract/fact-words.ts';
import type { Words } from '../../../shared/contract/problem-text.ts';
import type { DemoPerson } from '../demo-people.ts';

const words = {
  title: { kk: 'Кіру', ru: 'Вход', en: 'Sign in' },
  who: {
    kk: 'Көрсетілім: кім болып кіресіз?',
    ru: 'Демонстрация: кем вы войдёте?',
    en: 'Demonstration: who are you?',
  },
  how: {
    kk: 'Бұл адамдар ойдан шығарылған. Құпиясөз қажет емес: бет осы компьютерде ғана жұмыс істейді.',
    ru: 'Этих людей не существует. Пароль не нужен: страница работает только на этом компьютере.',
    en: 'None of these people exist. No password is needed: this page works on this machine alone.',
  },
  refused: {
    kk: 'Кіру мүмкін болмады',
    ru: 'Войти не получилось',
    en: 'You could not be signed in',
  },
  refusedHow: {
    kk: 'Бұл сілтеме ескірген немесе басқа жерден келген. Архив бетінен қайта бастаңыз.',
    ru: 'Эта ссылка устарела или пришла из другого места. Начните снова со страницы архива.',
    en: 'This link is too old or comes from elsewhere. Begin again at the page of the archive.',
  },
  toArchive: { kk: 'Архивке', ru: 'К архиву', en: 'To the archive' },
  // Without saying that he is active: whether he is stands behind it.
  agent: { kk: 'жеке сот орындаушысы', ru: 'частный судебный исполнитель', en: 'enforcement agent' },
  auditor: { kk: 'аудитор', ru: 'аудитор', en: 'auditor' },
  suspended: { kk: 'лицензиясы тоқтатылған', ru: 'лицензия приостановлена', en: 'licence suspended' },
  ceased: { kk: 'қызметі аяқталған', ru: 'деятельность прекращена', en: 'ceased' },
  other: { kk: 'басқа палата', ru: 'другая палата', en: 'another chamber' },
} as const satisfies Record<string, Words>;

/** Nothing but its own style; forms go to this server, which then sends the browser on to itself. */
export const signInPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

interface SignInPage {
  readonly uid: string;
  readonly people: readonly DemoPerson[];
  readonly language: SpokenLanguage;
}

export const signInPage = ({ uid, people, language }: SignInPage): string =>
  page(words.title, {
    language,
    main: `<h1>${words.who[language]}</h1>
<p>${words.how[language]}</p>
<form method="post" action="/local/sign-in/${escaped(uid)}">
<ul>
${people.map((one) => buttonOf(one, { people, language })).join('\n')}
</ul>
</form>`,
  });

/** Nobody was signed in, whatever was wrong: what programs are told of it helps no person. */
export const refusedPage = (language: SpokenLanguage): string =>
  page(words.refused, {
    language,
    main: `<h1>${words.refused[language]}</h1>
<p>${words.refusedHow[language]}</p>
<p><a href="/">${words.toArchive[language]}</a></p>`,
  });

interface Drawn {
  readonly language: SpokenLanguage;
  readonly main: string;
}

const page = (title: Words, { language, main }: Drawn): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title[language]}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/local/sign-in.css">
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;

const buttonOf = (
  person: DemoPerson,
  { people, language }: Pick<SignInPage, 'people' | 'language'>,
): string => {
  const notes = [...officesOf(person), ...standingOf(person)].map((one) => one[language]);
  if (person.chamber !== people[0]?.chamber) notes.push(words.other[language]);
  return `<li><button name="user" value="${escaped(person.user)}"><b>${escaped(person.name)}</b> <span>${escaped(
    notes.join(', '),
  )}</span> <code>${escaped(person.user)}</code></button></li>`;
};

const officesOf = ({ licence, appointments }: DemoPerson): readonly Words[] => [
  ...(licence ? [words.agent] : []),
  ...appointments.map(({ office }) => (office === 'auditor' ? words.auditor : whoWords[office])),
];

const standingOf = ({ licence }: DemoPerson): readonly Words[] => {
  if (licence?.ceasedOn) return [words.ceased];
  return licence && licence.suspensions.length > 0 ? [words.suspended] : [];
};

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => `&#${character.codePointAt(0) ?? 0};`);
