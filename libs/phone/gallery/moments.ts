import {
  type Actor,
  type BallotKindName,
  ballotKindNames,
  type PhoneTask,
  type Workshop,
  type WorkshopEvent,
} from '@rolwissel/domain';
import {
  anna,
  bert,
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
  words,
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

/** Three at a table, two of whom have named a case. */
const inTeamCase = [
  ...live('teamcase'),
  ...[
    { person: anna, caseId: uuid('puck'), pseudonym: 'Puck' },
    { person: carla, caseId: uuid('noor'), pseudonym: 'Noor' },
  ].map(({ person, caseId, pseudonym }) =>
    fact('CaseNamed', {
      caseId,
      owner: person.id,
      pseudonym: words(person, pseudonym),
      customerKind: words(person, 'groothandel in verpakkingen'),
      sentenceIds: ['price', 'wait'],
      offered: false,
    }),
  ),
  formed('random', [anna, bert, carla]),
  fact('ProjectorViewChanged', { view: 'teamcase' }),
];
const teamsVote = fact('TeamRoundsOpened', {
  activityId: 'teamcase',
  rounds: [{ teamId: 'team', caseId: uuid('puck') }],
});
const votesInTeam = (...people: readonly Actor[]) =>
  people.map(({ id: participantId }, n) =>
    fact('TeamBallotCast', {
      activityId: 'teamcase',
      teamId: 'team',
      participantId,
      ballot: exampleOf('roles', n),
    }),
  );

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
  teamcase: [...inTeamCase, fact('CaseBroughtToTeam', { caseId: uuid('puck'), teamId: 'team' })],
  team: [...live('roleplay'), fact('TeamsFormed', { method: 'codes', teams: [] })],
  brief: [...live('roleplay'), formed('random', [anna, bert, carla]), dealtTo(carla)],
  debrief: [...live('debrief'), shows('question', 'next')],
  commitments: live('commitments'),
  finished: [...live(), proposed('d', anna), putForward('d'), fact('WorkshopFinished', {})],
};

/** What else is looked at: every ballot, those that are asked again, and what the room looks at while there is own work. */
const moments: Readonly<Record<string, readonly WorkshopEvent[]>> = {
  ...tasks,
  'teamcase-undecided': inTeamCase,
  'teamcase-vote': [...inTeamCase, teamsVote],
  'teamcase-waiting': [...inTeamCase, teamsVote, ...votesInTeam(carla)],
  'teamcase-seen': [...inTeamCase, teamsVote, ...votesInTeam(anna, bert, carla)],
  'teamcase-closed': [
    ...inTeamCase,
    teamsVote,
    ...votesInTeam(anna, carla),
    fact('TeamRoundsClosed', { activityId: 'teamcase' }),
  ],
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
