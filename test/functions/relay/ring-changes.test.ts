import { describe, expect, test } from '@jest/globals';
import { ringChanges } from '../../../functions/relay/ring-changes.ts';
import type { Bell } from '../../../shared/ports/bell.ts';

const aBell = () => {
  const rung: [string, readonly string[]][] = [];
  const bell: Bell = { ring: (story, facts) => Promise.resolve(void rung.push([story, facts])) };
  return { bell, rung };
};

describe('the relay', () => {
  test('rings once for each fact, at the story that owes work on it', async () => {
    const { bell, rung } = aBell();

    await ringChanges({ bell }, [
      { story: 'draw-lines', fact: 'a' },
      { story: 'close-order', fact: 'b' },
      { story: 'draw-lines', fact: 'c' },
      { story: 'draw-lines', fact: 'a' },
    ]);

    expect(rung).toEqual([
      ['draw-lines', ['a', 'c']],
      ['close-order', ['b']],
    ]);
  });

  test('does nothing where nothing is owed', async () => {
    const { bell, rung } = aBell();

    await ringChanges({ bell }, []);

    expect(rung).toEqual([]);
  });
});
