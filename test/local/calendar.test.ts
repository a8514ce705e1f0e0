import { describe, expect, test } from '@jest/globals';
import { startCalendar } from '../../infra/local/calendar.ts';
import { cohortItem, findCohort } from '../../shared/register/cohorts.ts';
import { useWorld } from '../../shared/runtime/world.ts';
import { type ActWorld, anActRoom } from '../given/act-room.ts';
import { day } from '../given/days.ts';

describe('the calendar of the local service', () => {
  test('marks at the start what fell due while the service slept, and clears what the day asks for', async () => {
    const room = await anActRoom();
    const world: ActWorld = room.world;
    useWorld(world);
    const { id: keeper, chamber } = await room.user('agent-1');
    const cohort = { chamber, keeper, keepUntil: day('2024-12-31') };
    await room.registry.commit({ puts: [{ item: cohortItem(cohort) }] });
    let cleared = 0;

    const calendar = startCalendar(room.clock, () => Promise.resolve((cleared += 1)));
    await calendar.idle();
    await calendar.stop();

    expect((await findCohort(room.registry, cohort.keepUntil, keeper))?.markedOn).toBe('2026-11-22');
    expect(cleared).toBe(1);
    await room.close();
  });

  test('begins nothing more once it is stopped', async () => {
    const room = await anActRoom();
    useWorld(room.world);
    let cleared = 0;
    await startCalendar(room.clock, () => Promise.resolve((cleared += 1))).stop();
    expect(cleared).toBe(0);
    await room.close();
  });
});
