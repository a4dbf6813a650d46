import {
  type Actor,
  type BallotKindName,
  ballotKindNames,
  type Chair,
  type PhoneTask,
  type Workshop,
  type WorkshopEvent,
  type WorkshopEvents,
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
  opening,
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

const dealtTo = ({ id: participantId }: Actor, chair: Chair = 'boss') =>
  fact('BriefsDealt', {
    activityId: 'roleplay',
    caseId: 'ninety-days',
    plays: [{ playId: 'play', teamId: 'team', sitters: [{ participantId, chair }] }],
  });

const ownOpen = fact('BriefsRevealed', { activityId: 'roleplay', buyingRoles: [], ownCases: 3 });

/** A play that runs, in which this phone has this chair; and what was noted in it. */
const playing = (chair: Chair) => [
  ...live('roleplay'),
  formed('random', [anna, bert, carla]),
  dealtTo(carla, chair),
  fact('PlayStarted', { activityId: 'roleplay', playIds: ['play'] }),
  fact('TimerStarted', { timerId: 'play', endsAt: Date.parse(opening) + 100_000, seconds: 480 }),
];
const noted = (label: string, more: Partial<WorkshopEvents['ObservationMarked']>) =>
  fact('ObservationMarked', {
    playId: 'play',
    observationId: uuid(label),
    observer: carla.id,
    kind: 'seen',
    atMs: 0,
    ...more,
  });
const notes = [
  noted('1', { stepId: 'trust', atMs: 41_000 }),
  noted('2', { stepId: 'communication', atMs: 78_000 }),
  noted('3', { stepId: 'communication', atMs: 131_000 }),
  noted('4', { kind: 'missed', stepId: 'validity', atMs: 164_000 }),
];
const quote = noted('5', {
  kind: 'quote',
  atMs: 201_000,
  text: words(carla, 'En wat valt er dan stil, in week veertien?'),
});
const recorded = (by: 'boss' | 'buyer') =>
  fact('OutcomeRecorded', {
    playId: 'play',
    by,
    outcome: { agreed: true, terms: { paymentDays: 45, earlyPaymentPct: 1.5, jointVisit: true } },
  });
const ended = fact('PlayEnded', { playIds: ['play'], by: 'team' });

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

/** What somebody committed themselves to. */
const committed = (label: string, person: Actor): WorkshopEvent =>
  fact('CommitmentMade', {
    commitmentId: uuid(label),
    author: person.id,
    intention: {
      situation: words(person, 'de klant de prijs veel te hoog vindt'),
      response: words(person, 'vragen waarmee de klant ons vergelijkt'),
      firstOn: '2031-05-12',
      tell: 'ifAsked',
    },
  });

const sharedBy = (label: string, person: Actor, circle: 'buddy' | 'team', ...readers: readonly Actor[]) =>
  fact('CommitmentShared', {
    commitmentId: uuid(label),
    author: person.id,
    circle,
    readers: readers.map(({ id }) => id),
  });

/** Somebody in a team, with a buddy, and what each of them shares. */
const shared: readonly WorkshopEvent[] = [
  ...live('commitments'),
  formed('random', [anna, bert, carla]),
  committed('c1', carla),
  committed('c2', carla),
  committed('a', anna),
  committed('b', bert),
  fact('BuddiesPaired', { pairs: [[carla.id, anna.id]] }),
  sharedBy('c1', carla, 'buddy', anna),
  sharedBy('a', anna, 'buddy', carla),
  sharedBy('b', bert, 'team', anna, carla),
];

/** The end for somebody who did everything there was to do. */
const takenHome = (times: number): readonly WorkshopEvent[] => {
  const kinds = Array.from({ length: times }, () => ballotKindNames).flat();
  const voted = kinds.reduce<readonly WorkshopEvent[]>((before, kind, n) => answered(before, `v${n}`, kind), asked);
  return [
    ...voted,
    fact('ObjectiveAgreed', {
      objectiveId: uuid('D'),
      version: 1,
      roundId: uuid('v1'),
      objectionIds: [],
      concerns: [],
    }),
    ...Array.from({ length: times }, (_, n) => raised(`o${n}`, carla, `Dat redt de planning van fabriek ${n} nooit`)),
    ...Array.from({ length: times }, (_, n) => committed(`c${n}`, carla)),
    fact('WorkshopFinished', {}),
  ];
};
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
  play: playing('boss'),
  played: [...playing('boss'), ...notes, quote, ended],
  debrief: [...live('debrief'), shows('question', 'next')],
  commitments: live('commitments'),
  finished: [...live(), proposed('d', anna), putForward('d'), fact('WorkshopFinished', {})],
};

/** What else is looked at: every ballot, those that are asked again, and what the room looks at while there is own work. */
const moments: Readonly<Record<string, readonly WorkshopEvent[]>> = {
  ...tasks,
  'lobby-after-last-time': lobby().map((event) =>
    event.type === 'WorkshopCreated' ? { ...event, data: { ...event.data, follows: 'last' } } : event,
  ),
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
  'play-observer': playing('observer'),
  'play-observer-noted': [...playing('observer'), ...notes],
  'play-observer-quote': [...playing('observer'), ...notes, quote],
  'played-buyer-confirms': [...playing('buyer'), ...notes, ended, recorded('boss')],
  'played-boss-waits': [
    ...playing('boss'),
    ended,
    fact('BuyingRoleGuessed', { playId: 'play', participantId: carla.id, guess: { roleIds: ['purchaser'] } }),
    recorded('boss'),
    fact('SatisfactionRated', { playId: 'play', participantId: carla.id, side: 'boss', rating: { value: 4 } }),
  ],
  'played-observer': [...playing('observer'), ...notes, quote, ended],
  'brief-open': [
    ...live('roleplay'),
    fact('BriefsRevealed', { activityId: 'roleplay', caseId: 'ninety-days', buyingRoles: ['purchaser', 'gatekeeper'] }),
  ],
  'brief-own': [...live('roleplay'), formed('random', [anna, bert, carla]), dealtTo(carla, 'buyer')],
  'brief-own-observer': [...live('roleplay'), formed('random', [anna, bert, carla]), dealtTo(carla, 'observer')],
  'brief-own-open': [...live('roleplay'), formed('random', [anna, bert, carla]), dealtTo(carla, 'buyer'), ownOpen],
  'brief-withdrawn-open': [...live('roleplay'), formed('random', [anna, bert, carla]), dealtTo(carla), ownOpen],
  'objections-read': [
    ...live('objections'),
    raised('o', anna, 'Dat redt de planning van de fabriek nooit'),
    shows('objections'),
  ],
  'commitments-shared': shared,
  'commitments-seeking': [
    ...live('commitments'),
    committed('c', carla),
    fact('BuddySought', { participantId: carla.id }),
  ],
  'finished-shared': [...shared, fact('WorkshopFinished', {})],
  'finished-typical': takenHome(1),
  'finished-full': takenHome(3),
  'objectives-before-the-room': [...live('objectives'), proposed('d', anna), putForward('d')],
  'vote-rating': [...live('closing'), opened('r', 'poll', { subject: 'worthwhile', activityId: 'closing' })],
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
