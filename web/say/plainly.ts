/** The service tells programs routes and fields too; a person at a page has buttons, and a list below. */
const route = /\s*\((?:GET|POST|PUT|PATCH|DELETE) [^)]*\)/g;

const fields: readonly (readonly [RegExp, string])[] = [
  [/ \((?:их последний день — в keepUntil дела|keepUntil of the file is its last day)\)/g, ''],
  [/ \((?:соңғы күні — істің keepUntil өрісінде|істің lockedUntil өрісі)\)/g, ''],
  [/ \(lockedUntil (?:дела|of the file)\)/g, ''],
  [/(перечислен\S*|указан\S*) в (?:caseFiles|leftOut|why)/g, '$1 ниже'],
  [/(?:caseFiles|leftOut|why) ішінде/g, 'төменде'],
  [/(named|stand) in (?:caseFiles|leftOut)/g, '$1 below'],
  [/leftOut says why of each/g, 'the list below says why of each'],
];

export const plainly = (detail: string): string =>
  fields.reduce((read, [field, list]) => read.replaceAll(field, list), detail.replaceAll(route, ''));
