import type { Vocabulary } from '../../say/words.ts';

export const homeWords = {
  waits: { kk: 'Сізді күтеді', ru: 'Вас ждёт', en: 'Waiting for you' },
  nothing: {
    kk: 'Қазір сізді ештеңе күтпейді',
    ru: 'Сейчас вас ничего не ждёт',
    en: 'Nothing waits for you now',
  },
  usual: {
    kk: 'Әдетте мына жерден басталады:',
    ru: 'Обычно начинают так:',
    en: 'People usually begin here:',
  },
  atLeast: { kk: '{n}+', ru: '{n}+', en: '{n}+' },
  upload: {
    kk: 'Аяқталған іс жүргізуді жүктеу',
    ru: 'Загрузить законченные производства',
    en: 'Upload closed proceedings',
  },
  find: { kk: 'Істі табу', ru: 'Найти дело', en: 'Find a case file' },
  verify: { kk: 'Дәлелдерді тексеру', ru: 'Проверить доказательства', en: 'Verify evidence' },
  acts: { kk: 'Актілерді қарау', ru: 'Посмотреть акты', en: 'Look at the acts' },
  draw: {
    kk: 'Мерзімі өткен істерге акт жасау',
    ru: 'Составить акт на дела с истёкшим сроком',
    en: 'Draw up an act of files that are due',
  },
  hold: {
    kk: 'Істерді жоюға тыйым салу',
    ru: 'Запретить уничтожение дел',
    en: 'Place a hold on files',
  },
  nomenclature: {
    kk: 'Істер номенклатурасын қарау',
    ru: 'Посмотреть номенклатуру дел',
    en: 'Look at the nomenclature of cases',
  },
  people: {
    kk: 'Палата адамдары мен комиссиясын қарау',
    ru: 'Посмотреть людей палаты и комиссию',
    en: 'Look at the people of the chamber and its commission',
  },
  suspended: {
    kk: 'Лицензияңыз тоқтатылған. Ол қалпына келгенше архив сізге жабық. Сұрақтарыңызды палатаның жауапты қызметкеріне қойыңыз.',
    ru: 'Ваша лицензия приостановлена. Пока она не восстановлена, архив для вас закрыт. С вопросами обратитесь к ответственному работнику палаты.',
    en: 'Your licence is suspended. The archive is closed to you until it is restored. Ask the responsible employee of the chamber.',
  },
  ceased: {
    kk: 'Қызметіңіз аяқталған. Істеріңізді палата сақтайды. Сұрақтарыңызды палатаның жауапты қызметкеріне қойыңыз.',
    ru: 'Ваша деятельность прекращена. Ваши дела хранит палата. С вопросами обратитесь к её ответственному работнику.',
    en: 'You have ceased to be an agent. The chamber keeps your files. Ask its responsible employee.',
  },
  none: {
    kk: 'Бүгін сізде архивте ешқандай лауазым жоқ. Палатаның жауапты қызметкеріне хабарласыңыз.',
    ru: 'Сегодня у вас нет должности в архиве. Обратитесь к ответственному работнику палаты.',
    en: 'You hold no office in the archive today. Ask the responsible employee of the chamber.',
  },
} as const satisfies Vocabulary;
