import type { Vocabulary } from '../../say/words.ts';

export const sheetWords = {
  file: { kk: 'Актідегі іс', ru: 'Дело на акте', en: 'A file on the act' },
  place: {
    kk: '№ {number} акт, {total} істің {no}-ісі',
    ru: 'Акт № {number}, дело {no} из {total}',
    en: 'Act No. {number}, file {no} of {total}',
  },
  gone: {
    kk: 'Іс жойылған, құжаттары жоқ.',
    ru: 'Дело уничтожено, его документов больше нет.',
    en: 'The file has been destroyed; its documents are gone.',
  },
  none: { kk: 'Істе құжат жоқ.', ru: 'В деле нет документов.', en: 'The file has no documents.' },
  documents: { kk: 'Істің құжаттары', ru: 'Документы дела', en: 'Documents of the file' },
  document: {
    kk: '{n} құжаттың {at}-құжаты: {name}.',
    ru: 'Документ {at} из {n}: {name}.',
    en: 'Document {at} of {n}: {name}.',
  },
  pages: { kk: '{n} парақ', ru: '{n} {n|лист|листа|листов}', en: '{n} {n|sheet|sheets}' },
  before: { kk: 'Алдыңғы құжат', ru: 'Предыдущий документ', en: 'Previous document' },
  after: { kk: 'Келесі құжат', ru: 'Следующий документ', en: 'Next document' },
  keys: {
    kk: 'Пернетақтадан: ← және → құжаттар, Shift пен бірге істер.',
    ru: 'С клавиатуры: ← и → по документам, с Shift по делам.',
    en: 'By keyboard: ← and → for documents, with Shift for files.',
  },
  preview: { kk: 'Құжат: {name}', ru: 'Документ: {name}', en: 'Document: {name}' },
  left: {
    kk: 'Парақтап қаралды деп белгілеу үшін қалған құжаттарды ашыңыз: {n}.',
    ru: 'Чтобы отметить полистный просмотр, откройте остальные документы: {n}.',
    en: 'To record the sheet-by-sheet review, open the other documents too: {n} left.',
  },
  reviewed: {
    kk: 'Парақтап қаралды: {day}.',
    ru: 'Просмотрено полистно: {day}.',
    en: 'Looked through sheet by sheet: {day}.',
  },
  reviewAndNext: {
    kk: 'Парақтап қаралды, келесі іс',
    ru: 'Просмотрено полистно, следующее дело',
    en: 'Looked through sheet by sheet, next file',
  },
  reviewAndBack: {
    kk: 'Парақтап қаралды, актіге қайту',
    ru: 'Просмотрено полистно, вернуться к акту',
    en: 'Looked through sheet by sheet, back to the act',
  },
  files: { kk: 'Актінің істері', ru: 'Дела акта', en: 'Files of the act' },
  fileBefore: {
    kk: '← Алдыңғы іс: {heading}',
    ru: '← Предыдущее дело: {heading}',
    en: '← Previous file: {heading}',
  },
  fileAfter: {
    kk: 'Келесі іс: {heading} →',
    ru: 'Следующее дело: {heading} →',
    en: 'Next file: {heading} →',
  },
} as const satisfies Vocabulary;
