import { describe, expect, it } from '@jest/globals';
import { emptyWorkshop, evolveOwn, FOLD, type RecordedEvent, wholeFold } from '@rolwissel/domain';
import { Mirror } from './mirror.ts';

const at = '2026-03-02T13:30:00.000Z';

const counted = (position: number, joined: number): RecordedEvent => ({
  type: 'PeopleCounted',
  data: { joined, voting: joined },
  position,
  at,
});
const spoken = (position: number, locale: 'nl' | 'en'): RecordedEvent => ({
  type: 'LocaleChosen',
  data: { participantId: 'anna', locale },
  position,
  at,
});

/** Anna, who knows herself. */
const anna: RecordedEvent = {
  type: 'ParticipantJoined',
  data: {
    participantId: 'anna',
    handle: 'P01',
    alias: { of: 'anna', text: 'Anna' },
    locale: 'nl',
    via: 'qr',
    mode: 'voting',
    late: false,
  },
  position: 4,
  at,
};

/** A mirror that has folded up to position 5; its own window up to 4, or further. */
function mirrorAt5(own?: { readonly own: number }): Mirror {
  const state = emptyWorkshop();
  evolveOwn(state.you, anna, anna);
  const mirror = new Mirror(wholeFold);
  expect(mirror.snapshot({ position: 5, ...own, fold: FOLD, state })).toBe(true);
  return mirror;
}

describe('a mirror', () => {
  it('has no position before its first state', () => {
    expect(new Mirror(wholeFold).position).toBeNull();
    expect(new Mirror(wholeFold).delta({ from: 3, to: 4, events: [counted(4, 1)] })).toBe(false);
  });

  it('takes a delta from the very beginning for its first state', () => {
    const mirror = new Mirror(wholeFold);
    expect(mirror.delta({ from: 0, to: 2, events: [counted(2, 1)] })).toBe(true);
    expect([mirror.position, mirror.state.people.joined]).toEqual([2, 1]);
  });

  it('refuses the state of another fold, and stays as it was', () => {
    const mirror = mirrorAt5();
    expect(mirror.snapshot({ position: 9, fold: 'of tomorrow', state: emptyWorkshop() })).toBe(false);
    expect(mirror.position).toBe(5);
  });

  it('folds what follows, and moves on where nothing was to be seen', () => {
    const mirror = mirrorAt5();
    expect(mirror.delta({ from: 5, to: 7, events: [counted(6, 3)] })).toBe(true);
    expect(mirror.delta({ from: 7, to: 12, events: [] })).toBe(true);
    expect([mirror.position, mirror.state.people.joined]).toEqual([12, 3]);
  });

  it('reports a gap, and folds nothing beyond it', () => {
    const mirror = mirrorAt5();
    expect(mirror.delta({ from: 6, to: 7, events: [counted(7, 3)] })).toBe(false);
    expect([mirror.position, mirror.state.people.joined]).toEqual([5, 0]);
  });

  it('passes over what it has folded, and never goes back', () => {
    const mirror = mirrorAt5();
    mirror.delta({ from: 5, to: 8, events: [counted(8, 4)] });
    expect(mirror.delta({ from: 2, to: 6, events: [counted(6, 1)] })).toBe(true);
    expect([mirror.position, mirror.state.people.joined]).toEqual([8, 4]);
    expect(mirror.delta({ from: 2, to: 9, events: [counted(6, 1), counted(9, 5)] })).toBe(true);
    expect([mirror.position, mirror.state.people.joined]).toEqual([9, 5]);
  });

  it('folds its own before or after the common window, once', () => {
    const early = mirrorAt5();
    early.own([spoken(7, 'en')]);
    early.delta({ from: 5, to: 7, events: [counted(6, 2)] });
    const late = mirrorAt5();
    late.delta({ from: 5, to: 7, events: [counted(6, 2)] });
    late.own([spoken(7, 'en')]);
    expect(late.state).toEqual(early.state);
    expect(late.state.you.people.me?.locale).toBe('en');
    late.own([spoken(6, 'nl'), spoken(7, 'en')]);
    expect(late.state).toEqual(early.state);
  });

  it('passes over its own that a state held already, beyond the position of what all see', () => {
    const mirror = mirrorAt5({ own: 7 });
    mirror.own([spoken(6, 'nl'), spoken(7, 'en')]);
    expect(mirror.state.you.people.me?.locale).toBe('nl');
    mirror.own([spoken(8, 'en')]);
    expect(mirror.state.you.people.me?.locale).toBe('en');
  });
});
