import { expect, it } from '@jest/globals';
import { emptyWorkshop, evolve, type WorkshopEvent } from '@rolwissel/domain';
import { at, entered, everybody, fact, live, raised } from '@rolwissel/domain/testing';
import { ParticipationCourse } from './participation-course.ts';

const over = (activityId: string): WorkshopEvent => fact('ActivityClosed', { activityId });
const oneEach = (round: string) =>
  everybody.map((person, index) => raised(`${round}${index}`, person, 'Dat redt nooit'));

function courseOf(...events: readonly WorkshopEvent[]) {
  const workshop = emptyWorkshop();
  const course = new ParticipationCourse();
  events.forEach((event, index) => {
    const recorded = { ...event, position: index + 1, at: at(index) };
    evolve(workshop, recorded, recorded);
    course.note(recorded, workshop);
  });
  return course.points.map(({ contributions, balance }) => [contributions, balance]);
}

it('notes the balance when an activity is over', () => {
  expect(courseOf(...live('objections'), ...oneEach('a'), over('objections'))).toEqual([[5, 1]]);
});

it('keeps silent until enough was added since the last time', () => {
  const [one] = oneEach('b');
  const few = one ? [one] : [];
  const first = [...live('objections'), ...oneEach('a'), over('objections'), entered('steps'), ...few, over('steps')];
  expect(courseOf(...first)).toEqual([[5, 1]]);
  expect(courseOf(...first, entered('closing'), ...oneEach('c'), over('closing'))).toHaveLength(2);
});
