import { describe, expect, it } from '@jest/globals';
import { replay } from '@rolwissel/domain';
import { improvise } from '@rolwissel/domain/testing';
import * as fc from 'fast-check';
import { thrown } from '../../../../../test/support/thrown.ts';
import { recordingOf } from '../testing/recorded.ts';
import { type FoldedRecording, RecordingFold } from './folded-recording.ts';

function ran<Result>(work: Generator<void, Result, void>): Result {
  for (;;) {
    const slice = work.next();
    if (slice.done) return slice.value;
  }
}

function foldOf({ events, ...source }: ReturnType<typeof recordingOf>): RecordingFold {
  const fold = new RecordingFold(source);
  ran(fold.add(events));
  return fold;
}

const folded = (events: Parameters<typeof recordingOf>[0]): FoldedRecording =>
  ran(foldOf(recordingOf(events)).soFar(true));

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a recording', () => {
  it('gives the state of any moment, in whatever order it is asked', () => {
    const workshops = fc.array(fc.nat(), { minLength: 20, maxLength: 60 });
    const jumps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(workshops, jumps, (numbers, shares) => {
        const { events } = improvise(numbers, 30).rehearsal.screens.facilitator;
        const recording = folded(events);
        for (const share of shares) {
          const count = Math.round(share * events.length);
          expect(plain(recording.stateAt(count))).toEqual(plain(replay(events.slice(0, count))));
        }
        expect(plain(recording.last)).toEqual(plain(replay(events)));
      }),
      thrown(30),
    );
  });

  it('finds how many events there were up to a position, also where this window has none', () => {
    const { events } = improvise([3, 1, 4, 1, 5, 9, 2, 6], 40).rehearsal.screens.projector;
    const recording = folded(events);
    for (const position of [0, 1, 7, 20, 1_000]) {
      expect(recording.countAt(position)).toBe(events.filter((event) => event.position <= position).length);
    }
  });

  it('can be entered as far as it came, and is the same when the rest came', () => {
    const { events } = improvise([2, 7, 1, 8, 2, 8], 60).rehearsal.screens.facilitator;
    const { events: _all, ...source } = recordingOf(events);
    const fold = new RecordingFold(source);
    const half = Math.floor(events.length / 2);
    ran(fold.add(events.slice(0, half)));
    const early = ran(fold.soFar(false));
    ran(fold.add(events.slice(half)));
    const whole = ran(fold.soFar(true));
    expect([early.events.length, early.share < 1, whole.share]).toEqual([half, true, 1]);
    for (const count of [0, 3, half]) {
      expect(plain(early.stateAt(count))).toEqual(plain(replay(events.slice(0, count))));
    }
    expect(plain(early.last)).toEqual(plain(replay(events.slice(0, half))));
    expect(plain(whole.last)).toEqual(plain(replay(events)));
    expect([...whole.times].slice(0, half)).toEqual([...early.times]);
  });
});
