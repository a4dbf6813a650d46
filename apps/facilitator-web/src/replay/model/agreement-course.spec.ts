import { describe, expect, it } from '@jest/globals';
import { agreement, agreementBand, type RecordedEvent, roleIds, roundsOf, sentenceIds } from '@rolwissel/domain';
import { playedThrough } from '../../../../../test/support/try-out/played-through.ts';
import { staged } from '../../../../../test/support/try-out/try-out.ts';
import { AgreementCourse, coursePath } from './agreement-course.ts';
import { idleKept, runningTime } from './running-time.ts';

const { log, workshop } = playedThrough(staged('deep120'), 24);

const courseOf = (events: readonly RecordedEvent[]) => {
  const course = new AgreementCourse();
  events.forEach((event, index) => course.note(event, index));
  return course.points;
};

describe('the agreement of a room over time', () => {
  it('is that of the measure, of each vote on sentences and roles, from the moment it was shown', () => {
    const points = courseOf(log);
    expect(points.map(({ index }) => log[index]?.type)).toEqual(points.map(() => 'RoundRevealed'));
    const shown = roundsOf(workshop).flatMap(({ id, tally }) => {
      if (tally?.kind === 'recognition') return [[id, agreement(sentenceIds.map((each) => tally.sentences[each]))]];
      return tally?.kind === 'roles' ? [[id, agreement(roleIds.map((each) => tally.roles[each]))]] : [];
    });
    expect(shown.length).toBeGreaterThan(2);
    expect(new Map(points.map((point) => [point.roundId, point.agreement]))).toEqual(
      new Map(shown as [string, number][]),
    );
  });

  it('is at every moment made of what was shown by then', () => {
    const whole = courseOf(log);
    for (const { index } of whole) {
      expect(courseOf(log.slice(0, index))).toEqual(whole.filter((point) => point.index < index));
      expect(courseOf(log.slice(0, index + 1))).toEqual(whole.filter((point) => point.index <= index));
    }
  });

  it('has as its mean that of the latest vote on each subject', () => {
    const points = courseOf(log);
    const rounds = new Map(roundsOf(workshop).map((round) => [round.id, round.subject]));
    points.forEach(({ mean }, nth) => {
      const latest = new Map(points.slice(0, nth + 1).map((point) => [rounds.get(point.roundId), point.agreement]));
      expect(mean).toBeCloseTo([...latest.values()].reduce((sum, each) => sum + each, 0) / latest.size);
    });
  });

  it('says nothing of so few that chance alone makes them agree', () => {
    const few = playedThrough(staged('standard90'), 6);
    expect(roundsOf(few.workshop).some(({ tally }) => tally?.kind === 'roles')).toBe(true);
    expect(agreementBand(1, 6)).toBeUndefined();
    expect(courseOf(few.log)).toEqual([]);
  });

  it('is drawn as steps that hold until more is shown', () => {
    const points = courseOf(log).slice(0, 2);
    const running = runningTime(
      log.map(({ at }) => Date.parse(at)),
      idleKept,
    );
    expect(coursePath(points, running)).toMatch(/^M[\d.]+ [\d.]+H[\d.]+V[\d.]+H1000$/);
    expect(coursePath([], running)).toBe('');
  });
});
