import { type Actor, ballotKindNames, type PhoneTask, type Workshop, type WorkshopEvent } from '@rolwissel/domain';
import {
  anna,
  bert,
  carla,
  closed,
  fact,
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

const formed = (method: 'random' | 'codes', members: readonly Actor[], code?: string) =>
  fact('TeamsFormed', {
    method,
    teams: [{ id: 'team', number: 3, memberIds: members.map(({ id }) => id), ...(code === undefined ? {} : { code }) }],
  });

const dealtTo = ({ id: participantId }: Actor) =>
  fact('BriefsDealt', {
    activityId: 'roleplay',
    caseId: 'ninety-days',
    plays: [{ playId: 'play', teamId: 'team', sitters: [{ participantId, chair: 'boss' }] }],
  });

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
  team: [...live('roleplay'), fact('TeamsFormed', { method: 'codes', teams: [] })],
  brief: [...live('roleplay'), formed('random', [anna, bert, carla]), dealtTo(carla)],
  debrief: [...live('debrief'), shows('question', 'next')],
  commitments: live('commitments'),
  finished: [...live(), proposed('d', anna), putForward('d'), fact('WorkshopFinished', {})],
};

/** What else is looked at: every ballot, those that are asked again, and what the room looks at while there is own work. */
const moments: Readonly<Record<string, readonly WorkshopEvent[]>> = {
  ...tasks,
  'team-unplaced': [...live('roleplay'), fact('TeamsFormed', { method: 'manual', teams: [] })],
  'team-at-a-table': [...live('roleplay'), formed('random', [anna, bert, carla])],
  'team-of-two': [...live('roleplay'), formed('random', [bert, carla])],
  'team-by-code': [...live('roleplay'), formed('codes', [anna, carla], 'K7Q')],
  'brief-open': [
    ...live('roleplay'),
    fact('BriefsRevealed', { activityId: 'roleplay', caseId: 'ninety-days', buyingRoles: ['purchaser', 'gatekeeper'] }),
  ],
  'objections-read': [
    ...live('objections'),
    raised('o', anna, 'Dat redt de planning van de fabriek nooit'),
    shows('objections'),
  ],
  'objectives-before-the-room': [...live('objectives'), proposed('d', anna), putForward('d')],
  ...Object.fromEntries(ballotKindNames.map((kind) => [`vote-${kind}`, [...asked, opened('r', kind)]])),
  ...Object.fromEntries(
    (['confidence', 'mindshift'] as const).map((kind) => [
      `vote-${kind}-after`,
      [...asked, opened('r', kind, { subject: 'after' })],
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
