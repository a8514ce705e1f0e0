import type { TimeStamps } from './checkpoints.ts';
import type { Clock } from './clock.ts';
import type { Destroyer } from './destroyer.ts';
import type { Mail } from './mail.ts';
import type { Pseudonyms } from './pseudonyms.ts';
import type { Registry } from './registry.ts';
import type { Signer } from './signer.ts';
import type { Uploads, Vault } from './vault.ts';

/** Everything a door may hand to its story. A story names what it needs: `Pick<World, 'registry' | 'clock'>`. */
export interface World {
  readonly registry: Registry;
  readonly intake: Uploads;
  readonly vault: Vault;
  readonly papers: Vault;
  readonly evidence: Vault;
  readonly signer: Signer;
  readonly pseudonyms: Pseudonyms;
  readonly clock: Clock;
  readonly mail: Mail;
  /** Absent where no time stamping authority is configured. */
  readonly timeStamps?: TimeStamps;
  /** A fresh opaque id: 26 lower-case letters and digits, random. */
  readonly newId: () => string;
  /** True where attested signatures go without a scan of the hand-signed paper; papers then say so. */
  readonly demonstration: boolean;
}

/** The executor's world: the only one in which anything can be destroyed. */
export interface ExecutorWorld extends World {
  readonly destroyer: Destroyer;
  /** The destroyer over the store of uploads, for leftovers of a case file. */
  readonly intakeDestroyer: Destroyer;
}
