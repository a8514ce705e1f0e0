/** Faults of the world. Adapters throw them; only shared/runtime catches them. */

/** The world is busy, or a race was lost too often: the same request may succeed later. */
export class TransientFault extends Error {
  override readonly name = 'TransientFault';
}

/** The archive disagrees with itself. A person must look before anything else is destroyed. */
export class IntegrityFault extends Error {
  override readonly name = 'IntegrityFault';
}

/** A cursor that this service did not give out, or gave out for another list. */
export class MalformedCursor extends Error {
  override readonly name = 'MalformedCursor';
}
