/** The columns of a list, by what offices call them in three languages. */

export type ColumnName =
  | 'index'
  | 'heading'
  | 'number'
  | 'language'
  | 'startedOn'
  | 'closedOn'
  | 'folder'
  | 'file'
  | 'carrier'
  | 'paperPlace'
  | 'debtor'
  | 'debtorNumber'
  | 'recoveror'
  | 'recoverorNumber';

const names: Readonly<Record<ColumnName, readonly string[]>> = {
  index: [
    'index',
    'индекс',
    'индекс по номенклатуре',
    'индекс дела',
    'индексі',
    'номенклатура индексі',
    'іс индексі',
  ],
  heading: [
    'heading',
    'title',
    'заголовок',
    'заголовок дела',
    'тақырып',
    'тақырыбы',
    'іс тақырыбы',
    'істің тақырыбы',
  ],
  number: [
    ...[
      'number',
      'proceeding number',
      'number of the proceeding',
      'номер',
      'номер производства',
      'номер дела',
    ],
    ...['номер ип', '№ производства', '№ дела', '№ ип', 'нөмір', 'нөмірі', 'іс нөмірі', 'іс жүргізу нөмірі'],
  ],
  language: ['language', 'язык', 'язык дела', 'тіл', 'тілі', 'іс тілі'],
  startedOn: [
    ...[
      'started',
      'start',
      'begun',
      'started on',
      'начато',
      'дата начала',
      'день начала',
      'дата возбуждения',
    ],
    ...['басталды', 'басталған күні', 'қозғалған күні'],
  ],
  closedOn: [
    ...[
      'closed',
      'end',
      'closed on',
      'closing day',
      'окончено',
      'закрыто',
      'дата окончания',
      'дата закрытия',
    ],
    ...['день закрытия', 'день окончания', 'аяқталды', 'жабылды', 'аяқталған күні', 'жабылған күні'],
  ],
  folder: [
    'folder',
    'папка',
    'имя папки',
    'папка или файл',
    'папка/файл',
    'қалта',
    'қалта атауы',
    'бума',
    'қалта/файл',
  ],
  file: ['file', 'files', 'файл', 'имя файла', 'файлы', 'файл атауы'],
  carrier: ['carrier', 'носитель', 'жеткізгіш'],
  paperPlace: [
    'paper place',
    'where the paper is',
    'место бумаги',
    'где лежит бумага',
    'место хранения',
    'қағаздың орны',
  ],
  debtor: ['debtor', 'должник', 'борышкер'],
  debtorNumber: [
    'debtor iin',
    'debtor bin',
    'debtor iin/bin',
    'иин должника',
    'бин должника',
    'иин/бин должника',
    'борышкердің жсн',
    'борышкердің бсн',
    'борышкердің жсн/бсн',
  ],
  recoveror: ['recoveror', 'claimant', 'creditor', 'взыскатель', 'өндіріп алушы'],
  recoverorNumber: [
    'recoveror iin',
    'recoveror bin',
    'recoveror iin/bin',
    'иин взыскателя',
    'бин взыскателя',
    'иин/бин взыскателя',
    'өндіріп алушының жсн',
    'өндіріп алушының бсн',
    'өндіріп алушының жсн/бсн',
  ],
};

const byName: ReadonlyMap<string, ColumnName> = new Map(
  Object.entries(names).flatMap(
    ([column, called]) => called.map((name): [string, ColumnName] => [name, column as ColumnName]), // the keys of the table above
  ),
);

/** Undefined where nobody here calls a column so. */
export const columnCalled = (heading: string): ColumnName | undefined =>
  byName.get(
    heading
      .normalize('NFC')
      .toLowerCase()
      .replaceAll(/[\s_]+/g, ' ')
      .replaceAll(/[.:*]/g, '')
      .trim(),
  );

/** The headings of a list of one's own, in the order of use. */
export const listHeadings = {
  kk: ['Қалта', 'Индексі', 'Тақырып', 'Іс жүргізу нөмірі', 'Тілі', 'Басталған күні', 'Аяқталған күні'],
  ru: ['Папка', 'Индекс', 'Заголовок', 'Номер производства', 'Язык', 'Начато', 'Окончено'],
  en: ['Folder', 'Index', 'Heading', 'Proceeding number', 'Language', 'Started', 'Closed'],
} as const;
