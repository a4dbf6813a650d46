import { describe, expect, it } from '@jest/globals';
import { aheadMs, behindMs, msOf, replay, type WorkshopEvent } from '../index.ts';
import { at, created, entered, fact, plan } from '../testing-door.ts';

/** Minutes after the beginning, and what happened then. */
type Course = readonly (readonly [minute: number, event: WorkshopEvent])[];

const begun: Course = [
  [-5, created()],
  [-5, fact('LobbyOpened', {})],
  [0, fact('WorkshopStarted', {})],
];
const over = (activityId: string, follows = {}): WorkshopEvent => fact('ActivityClosed', { activityId, ...follows });
const skipped = (activityId: string): WorkshopEvent => fact('ActivitySkipped', { activityId });
const shortened = (id: string, minutes: number): WorkshopEvent =>
  fact('WorkshopRevised', { plan: plan.map((known) => (known.id === id ? { ...known, minutes } : known)) });

/** Whole minutes behind, and still to come, so many minutes after the beginning. */
function pace(course: Course, minute: number): readonly [behind: number, ahead: number] {
  const events = course.map(([when, event], index) => ({ ...event, position: index + 1, at: at(when * 60) }));
  const workshop = replay(events);
  const now = msOf(at(minute * 60));
  return [behindMs(workshop, now) / 60_000, aheadMs(workshop, now) / 60_000];
}

// The plan: 5 sentences, 5 scene, 4 before, 5 cases, 10 roles, 4 case in the team, 16 role-play, 5, 5, 10, 15, 7 steps, 3, 2, 3, 1: 100 minutes.
describe('planned against actual', () => {
  it('[D350] is on time as long as what is open is within its minutes, and then late by each one more', () => {
    const course: Course = [...begun, [0, entered('recognition')]];
    expect([pace(course, 2), pace(course, 5), pace(course, 8)]).toEqual([
      [0, 98],
      [0, 95],
      [3, 95],
    ]);
  });

  it('[D350] adds up what was over and what took less', () => {
    const course: Course = [
      ...begun,
      [0, entered('recognition')],
      [8, over('recognition')],
      [8, entered('scene')],
      [12, over('scene')],
    ];
    expect(pace(course, 12)).toEqual([2, 90]); // 3 over, 1 under
  });

  it('[D350] wins what is skipped or shortened since the start, and loses what is added', () => {
    const late: Course = [...begun, [0, entered('recognition')]];
    expect(pace([...late, [12, skipped('tell')]], 12)).toEqual([5, 93]); // 7 late, 2 won
    expect(pace([...late, [12, shortened('objectives', 9)]], 12)).toEqual([1, 89]); // 7 late, 6 won
    const added = fact('WorkshopRevised', { plan: [...plan, { id: 'control', kind: 'control', minutes: 3 }] });
    expect(pace([...late, [5, added]], 5)).toEqual([3, 98]);
  });

  it('[D350] takes a plan that was changed before the start for the plan', () => {
    const [first, ...rest] = begun;
    const course: Course = first ? [first, [-3, skipped('cases')], ...rest] : [];
    expect(pace(course, 0)).toEqual([0, 95]);
    expect(pace(begun.slice(0, 2), 0)[0]).toBe(0);
  });

  it('[D350] counts what was left for an earlier one as still to come, and nothing once all is over', () => {
    const course: Course = [
      ...begun,
      [0, entered('recognition')],
      [5, over('recognition')],
      [5, entered('scene')],
      [7, over('scene', { leftAt: { view: 'scene' } })],
      [7, fact('ActivityReopened', { activityId: 'recognition' })],
    ];
    expect(pace(course, 9)).toEqual([2, 93]); // 3 of the scene, 90 after it
    expect(pace([...course, [9, over('recognition')], [9, fact('WorkshopFinished', {})]], 60)).toEqual([-91, 0]);
  });
});
