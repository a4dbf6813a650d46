import { describe, expect, it } from '@jest/globals';
import type { WorkshopEvent } from '@rolwissel/domain';
import { created, entered, everybody, fact, joined } from '@rolwissel/domain/testing';
import { recorded } from '../testing/recorded.ts';
import { chapterAfter, chapterAt, chapterBefore, chaptersOf } from './chapters.ts';

const over = (activityId: string): WorkshopEvent => fact('ActivityClosed', { activityId });
const coming = everybody.map((person, index) => joined(person, index + 1));
const toTheStart = [created(), fact('LobbyOpened', {}), ...coming, fact('WorkshopStarted', {})];

const outline = (...events: readonly WorkshopEvent[]) =>
  chaptersOf(recorded(events)).map(({ kind, activityId, from }) => `${from} ${activityId ?? kind}`);

describe('chapters', () => {
  it('begin with the preparation and the coming in', () => {
    expect(outline(created())).toEqual(['0 preparation']);
    expect(outline(...toTheStart)).toEqual(['0 preparation', '1 welcome']);
  });

  it('follow the activities; closing one by opening the next leaves nothing between', () => {
    const events = [...toTheStart, entered('roles'), over('roles'), entered('steps'), over('steps'), entered('tell')];
    expect(outline(...events)).toEqual(['0 preparation', '1 welcome', '8 roles', '10 steps', '12 tell']);
  });

  it('have a name for what lies between, once something happens there', () => {
    const nudge = fact('LobbyLocked', {});
    expect(outline(created(), entered('roles'), over('roles'), nudge, entered('steps'))).toEqual([
      '0 preparation',
      '1 roles',
      '3 between',
      '4 steps',
    ]);
    expect(outline(created(), entered('roles'), over('roles'))).toEqual(['0 preparation', '1 roles']);
  });

  it('end with what came after the finish', () => {
    const events = [created(), entered('roles'), over('roles'), fact('WorkshopFinished', {}), fact('LobbyLocked', {})];
    expect(outline(...events)).toEqual(['0 preparation', '1 roles', '3 afterwards']);
  });

  it('return to an activity that is reopened', () => {
    const again = fact('ActivityReopened', { activityId: 'roles' });
    expect(outline(created(), entered('roles'), over('roles'), entered('steps'), over('steps'), again)).toEqual([
      '0 preparation',
      '1 roles',
      '3 steps',
      '5 roles',
    ]);
  });

  it('are none without events', () => {
    expect(outline()).toEqual([]);
  });
});

describe('stepping by chapter', () => {
  const chapters = chaptersOf(recorded([...toTheStart, entered('roles'), over('roles'), entered('steps')]));
  const last = 12;

  it('finds the chapter an event stands in', () => {
    expect([0, 1, 7, 8, 9, 10, 11].map((index) => chapterAt(chapters, index))).toEqual([0, 1, 1, 2, 2, 3, 3]);
  });

  it('goes back to the begin of this one first, then to the one before', () => {
    expect([chapterBefore(chapters, 9), chapterBefore(chapters, 8), chapterBefore(chapters, 0)]).toEqual([8, 1, 0]);
  });

  it('goes on to the next, and at last to the end', () => {
    expect([
      chapterAfter(chapters, 0, last),
      chapterAfter(chapters, 9, last),
      chapterAfter(chapters, 11, last),
    ]).toEqual([1, 10, last]);
  });
});
