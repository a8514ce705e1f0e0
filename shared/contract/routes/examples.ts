/** A good body of each route, as it stands in the OpenAPI document. Nobody in them exists. */
import type { RouteName } from '../routes.ts';

const id = 'k3p9x0t7m2q8w5z1c6v4b8n0d2';
const hold = {
  reason: 'Подана жалоба на действия исполнителя',
  basis: { kind: 'complaint', number: '17', datedOn: '2026-01-12' },
};
const order = { number: '12-Ө', datedOn: '2026-02-10' };

export const examples: Partial<Record<RouteName, object>> = {
  openCaseFile: {
    kind: 'proceeding',
    index: '02-01',
    heading: 'О взыскании задолженности, исполнительное производство № 101/2019',
    proceedingNumber: '101/2019',
    language: 'ru',
    startedOn: '2018-02-01',
    closedOn: '2019-03-15',
    closingGround: 'исполнено',
    volumes: [{ startedOn: '2018-02-01', closedOn: '2019-03-15', sheets: 48 }],
    carrier: 'paper',
    paperPlace: 'шкаф 3, полка 2',
    parties: [{ role: 'debtor', name: 'Үлгіұлы Ғалым', iin: '000000000000' }],
  },
  repairCaseFile: { heading: 'Берешекті өндіріп алу туралы, № 101/2019 атқарушылық іс жүргізу' },
  addDocument: {
    name: 'Постановление о возбуждении.pdf',
    kind: 'постановление',
    mediaType: 'application/pdf',
    bytes: 48213,
    sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    datedOn: '2018-02-01',
    sheets: 2,
  },
  renewUpload: {},
  completeUpload: {},
  sealCaseFile: {},
  addScan: {
    name: 'Акт, подписанный.pdf',
    mediaType: 'application/pdf',
    bytes: 48213,
    sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  },
  renewScanUpload: {},
  completeScan: {},
  attachSignedPaper: { step: 'submission', document: id },
  holdCaseFile: hold,
  releaseHold: { ...hold, reason: 'Жалоба рассмотрена' },
  placeWideHold: { scope: { query: { year: 2019, index: '02-01' } }, ...hold },
  releaseWideHold: { ...hold, reason: 'Проверка окончена' },
  approveNomenclature: {
    basis: 'постановление правления № 4 от 2025-12-20',
    list: 'kz-list-2017-mks-263',
    lines: [
      {
        index: '02-01',
        kind: 'proceeding',
        heading: 'Исполнительные производства',
        term: { kind: 'years', years: 5 },
        article: '133',
      },
    ],
  },
  compileInventory: { year: 2019, section: 'up-to-10-years' },
  approveInventory: {},
  sweep: {},
  recordEvent: { event: 'payments-ended', happenedOn: '2022-05-12', basis: 'постановление от 2022-05-12' },
  decideTerm: {
    keepUntil: '2030-12-31',
    reason: 'Идёт проверка',
    decision: { number: '4', datedOn: '2026-01-12' },
  },
  appraise: {
    verdict: 'destroy',
    reason: 'Исторической ценности нет',
    minutes: { number: '2', datedOn: '2026-01-15' },
  },
  reopenCaseFile: { reason: 'Исполнительный документ возвращён взыскателем', basis: 'заявление № 8' },
  drawUpAct: { language: 'kk' },
  withdrawAct: { reason: 'Обнаружена ошибка в заголовке' },
  submitAct: {},
  voteOnAct: { verdict: 'approve' },
  recordAbsence: { person: id, reason: 'в отпуске' },
  draftOrder: order,
  issueOrder: order,
  revokeOrder: { reason: 'Поступило определение суда', basis: 'определение № 5 от 2026-02-12' },
  attendCommission: {
    present: true,
    paper: { destroyedOn: '2026-02-20', manner: 'измельчение', place: 'город Алматы' },
  },
  signDestruction: {},
  enrolPerson: {
    name: 'Үлгібаев Сынақ Үлгіұлы',
    login: 'agent.117',
    iin: '000000000000',
    licence: { number: 'ДЕМО-0117', issuedOn: '2024-05-20', member: true },
  },
  appoint: { person: id, office: 'officer', from: '2026-01-05', basis: 'приказ № 2 от 2026-01-05' },
  suspendLicence: { from: '2026-03-01', to: '2026-03-31', basis: 'приказ № 9 от 2026-02-27' },
  seatCommission: {
    order: 'приказ № 3 от 2026-01-05',
    from: '2026-01-05',
    deputyHead: id,
    members: ['k3p9x0t7m2q8w5z1c6v4b8n0d3', 'k3p9x0t7m2q8w5z1c6v4b8n0d4'],
    substitutes: ['k3p9x0t7m2q8w5z1c6v4b8n0d5'],
  },
};
