import {
  type BallotKindName,
  ballotKindNames,
  type PhoneTask,
  type Workshop,
  type WorkshopEvent,
} from '@rolwissel/domain';
import {
  anna,
  carla,
  cast,
  closed,
  everybody,
  exampleOf,
  fact,
  given,
  lead,
  live,
  lobby,
  opened,
  proposed,
  putForward,
  Rehearsal,
  raised,
  uuid,
} from '@rolwissel/domain/testing';

const shows = (view: 'role' | 'question' | 'tally' | 'objections', focusId?: string) =>
  fact('ProjectorViewChanged', { view, ...(focusId === undefined ? {} : { focusId }) });
const asked = [...live('roles'), proposed('D', anna), putForward('D')];
const over = [...asked, opened('r', 'fist'), closed('r', 1)];
const tooFew = fact('RoundRevealed', { roundId: uuid('r'), tally: { kind: 'too-few', cast: 1 } });

/** The same, and everybody's answer to a question of this kind, shown. */
function answered(
  before: readonly WorkshopEvent[],
  label: string,
  kind: BallotKindName,
  subject?: 'after',
): readonly WorkshopEvent[] {
  const about = subject ? { subject } : {};
  const voted = [
    ...before,
    opened(label, kind, about),
    ...everybody.map((person, n) => cast(label, person, exampleOf(kind, n + (subject ? 7 : 0), about))),
    closed(label, everybody.length),
  ];
  const { events } = given(voted).when(lead, 'RevealRound', { roundId: uuid(label) });
  return [...voted, ...events, shows('tally', uuid(label))];
}

/** How the room comes to each kind of task. */
const tasks: Readonly<Record<Exclude<PhoneTask['kind'], 'vote' | 'watch' | 'left'>, readonly WorkshopEvent[]>> = {
  lobby: lobby(),
  'eyes-up': [...live('roles'), shows('role', 'decider')],
  closed: over,
  result: [...over, tooFew, shows('tally', uuid('r'))],
  cases: live('cases'),
  objections: live('objections'),
  objectives: live('objectives'),
  step: [...live('steps'), fact('StepOpened', { stepId: 'trust' })],
  debrief: [...live('debrief'), shows('question', 'next')],
  commitments: live('commitments'),
  finished: [...live(), proposed('d', anna), putForward('d'), fact('WorkshopFinished', {})],
};

/** What else is looked at: every ballot, those that are asked again, and what the room looks at while there is own work. */
const moments: Readonly<Record<string, readonly WorkshopEvent[]>> = {
  ...tasks,
  'objections-read': [
    ...live('objections'),
    raised('o', anna, 'Dat redt de planning van de fabriek nooit'),
    shows('objections'),
  ],
  'objectives-before-the-room': [...live('objectives'), proposed('d', anna), putForward('d')],
  ...Object.fromEntries(ballotKindNames.map((kind) => [`vote-${kind}`, [...asked, opened('r', kind)]])),
  ...Object.fromEntries(ballotKindNames.map((kind) => [`result-${kind}`, answered(asked, 'r', kind)])),
  ...Object.fromEntries(
    (['confidence', 'mindshift', 'advocacy'] as const).flatMap((kind) => [
      [`vote-${kind}-after`, [...asked, opened('r', kind, { subject: 'after' })]],
      [`result-${kind}-after`, answered(answered(asked, 'q', kind), 'r', kind, 'after')],
    ]),
  ),
};

export const momentNames = Object.keys(moments);

/** A phone's window at one of these moments. */
export function windowAt(name: string): Workshop {
  const rehearsal = new Rehearsal();
  for (const event of moments[name] ?? []) rehearsal.wait(1).record(event);
  return { ...rehearsal.screens.participants.state, you: rehearsal.phone(carla.id).you };
}
