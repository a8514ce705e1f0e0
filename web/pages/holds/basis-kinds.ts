/** The kinds of documents that a hold rests on, as the service names them. */
import type { BodyOf } from '../../../shared/contract/routes/client.ts';

type Kind = Extract<BodyOf<'holdCaseFile'>['basis'], { readonly kind: string }>['kind'];

export const basisKinds = [
  'court',
  'complaint',
  'disciplinary',
  'inspection',
  'tax',
  'investigation',
  'archive-authority',
  'other',
] as const satisfies readonly Kind[];
