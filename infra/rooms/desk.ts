import { unknownDoor } from '../parts/doors.ts';
import type { House } from '../parts/house.ts';
import { Room } from '../parts/room.ts';
import type { RoomFunction } from '../parts/room-function.ts';

/** Reads everything and decides nothing; that a document was read is put on file. */
export class Desk extends Room {
  /** Answers where nothing is served. */
  readonly unknown: RoomFunction;

  constructor(house: House) {
    super(house, 'desk');
    this.mayOnRegistry('add');
    this.mayOnObjects('vault', 'read', 'Whoever may see a file reads any of its documents.');
    this.mayOnObjects('intake', 'read', 'A keeper looks at what he uploaded before he seals it.');
    this.mayOnObjects('papers', 'read', 'Papers lie under ids of acts and orders.');
    this.opens({
      health: 'Whoever watches the service from outside takes it for dead.',
      openapi: 'Programs that call the service cannot read its description.',
      'list-case-files': 'Nobody can list case files; the pages are empty.',
      'show-case-file': 'Nobody can look at a case file.',
      'read-document': 'Documents cannot be opened: the commission cannot read what it decides on.',
      'show-figures': 'Nobody sees how the archive grows and what falls due when.',
      'list-acts': 'Nobody can list acts.',
      'show-act': 'Nobody can look at an act; drafters cannot see whether it is ready.',
      'list-lines': 'The lines of an act cannot be read beyond the first page.',
      'read-act-paper': 'The paper of an act cannot be downloaded, so it cannot be signed.',
      'read-order-paper': 'The paper of an order cannot be downloaded, so it cannot be signed.',
    });
    this.unknown = this.make(unknownDoor.door, {
      impact: 'Whoever asks for what is not there gets an error instead of an answer.',
      memory: 256,
    });
    this.watchErrors(this.unknown, 'a-door-of-desk-fails');
  }
}
