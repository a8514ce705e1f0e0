/** Counting the pages by walking their tree (ISO 32000-2, 7.7.3): what /Count says is not believed. */
import type { Resolve } from './pdf-objects.ts';
import { isDict, isList, isRef, type Dict, type PdfValue } from './pdf-values.ts';
import { damaged, tooComplex } from './scan-refused.ts';

const most = 100_000;

const kidsOf = (node: Dict, resolve: Resolve): readonly PdfValue[] | undefined => {
  const kids = resolve(node.get('/Kids'));
  if (isList(kids)) return kids;
  return resolve(node.get('/Type')) === '/Pages' ? [] : undefined;
};

const enter = (branch: PdfValue, entered: Set<number>) => {
  if (!isRef(branch)) return;
  if (entered.has(branch.ref)) throw tooComplex('a page tree without an end');
  entered.add(branch.ref);
};

export const countPages = (trailer: Dict, resolve: Resolve): number => {
  const catalog = resolve(trailer.get('/Root'));
  if (!isDict(catalog)) throw damaged('the catalog is missing');
  const waiting: PdfValue[] = [catalog.get('/Pages') ?? null];
  const branches = new Set<number>();
  let pages = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const node = resolve(next);
    if (!isDict(node)) throw damaged('a page is missing');
    const kids = kidsOf(node, resolve);
    if (kids === undefined) pages += 1;
    else {
      enter(next, branches);
      for (const kid of kids.toReversed()) waiting.push(kid);
    }
    if (pages + waiting.length > most) throw tooComplex('more than 100,000 pages');
  }
  return pages;
};
