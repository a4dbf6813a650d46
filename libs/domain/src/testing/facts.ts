import type { Actor } from '../actor.ts';
import { defaultSettings, type PlannedActivity, type Settings } from '../agenda/state.ts';
import { closingPoll } from '../ids.ts';
import { type Personal, personal } from '../kernel/personal.ts';
import type { Mode } from '../people/state.ts';
import type { Ballot, BallotKindName } from '../rounds/ballots/index.ts';
import type { WorkshopEvent, WorkshopEvents } from '../workshop.ts';
import { aliasOf, coTrainer, everybody, lead, uuid } from './people.ts';

/** One fact, written short. */
export const fact = <Type extends keyof WorkshopEvents>(type: Type, data: WorkshopEvents[Type]): WorkshopEvent =>
  ({ type, data }) as WorkshopEvent; // type and data belong together

/** Words of somebody, as the log holds them. */
export const words = ({ id }: Actor, text: string): Personal => personal(id, text);

/** A plan with every kind of activity; the id says what it is. */
export const plan: readonly PlannedActivity[] = [
  { id: 'recognition', kind: 'recognition', minutes: 5 },
  { id: 'scene', kind: 'scene', minutes: 5 },
  { id: 'before', kind: 'confidence', minutes: 4, moment: 'before' },
  { id: 'cases', kind: 'cases', minutes: 5 },
  { id: 'roles', kind: 'roles', minutes: 10 },
  { id: 'teamcase', kind: 'teamcase', minutes: 4 },
  { id: 'roleplay', kind: 'roleplay', minutes: 16, ownCases: true },
  { id: 'debrief', kind: 'debrief', minutes: 5 },
  { id: 'break', kind: 'break', minutes: 5 },
  { id: 'objections', kind: 'objections', minutes: 10 },
  { id: 'objectives', kind: 'objectives', minutes: 15 },
  { id: 'steps', kind: 'steps', minutes: 7 },
  { id: 'after', kind: 'confidence', minutes: 3, moment: 'after' },
  { id: 'tell', kind: 'poll', minutes: 2, pollId: 'tell' },
  { id: 'commitments', kind: 'commitments', minutes: 3 },
  { id: 'closing', kind: 'closing', minutes: 1 },
];

export const pack = {
  id: 'verkoper-als-inkoper',
  version: '1.0.0',
  hash: '00',
  cases: ['week-fourteen', 'ninety-days', 'familiar-face'],
  polls: { tell: ['no', 'later', 'ifAsked', 'upfront'], worthwhile: ['not', 'little', 'clearly', 'very'] },
  buyingRoles: {
    'week-fourteen': ['decider'],
    'ninety-days': ['purchaser', 'gatekeeper'],
    'familiar-face': ['user', 'initiator'],
  },
  terms: {
    'ninety-days': [
      { id: 'paymentDays', type: 'int', min: 0, max: 120 },
      { id: 'earlyPaymentPct', type: 'decimal', min: 0, max: 5 },
      { id: 'jointVisit', type: 'bool' },
    ],
    'week-fourteen': [
      { id: 'paymentDays', type: 'int', min: 0, max: 120 },
      { id: 'promiseDisclosed', type: 'bool' },
    ],
  },
} as const;

export const created = (settings: Partial<Settings> = {}): WorkshopEvent =>
  fact('WorkshopCreated', {
    title: 'Proef',
    pack,
    locales: ['nl', 'en'],
    format: 'custom',
    plan,
    settings: { ...defaultSettings, ...settings },
    lead: lead.id,
  });

export const joined = (person: Actor, number: number, mode: Mode = 'voting', late = false): WorkshopEvent =>
  fact('ParticipantJoined', {
    participantId: person.id,
    handle: `P${String(number).padStart(2, '0')}`,
    alias: words(person, aliasOf(person)),
    locale: 'nl',
    mode,
    via: 'code',
    late,
  });

/** The lobby with these people in it, everybody unless told otherwise. */
export const lobby = (
  settings: Partial<Settings> = {},
  people: readonly Actor[] = everybody,
): readonly WorkshopEvent[] => [
  created(settings),
  fact('LobbyOpened', {}),
  ...people.map((person, index) => joined(person, index + 1)),
];

/** A workshop in full swing: everybody is in and one activity is open. */
export const live = (
  activityId = 'roles',
  settings: Partial<Settings> = {},
  people: readonly Actor[] = everybody,
): readonly WorkshopEvent[] => [...lobby(settings, people), fact('WorkshopStarted', {}), entered(activityId)];

/** The co-trainer was invited, and came. */
export const coming: readonly WorkshopEvent[] = [
  fact('CoTrainerInvited', { trainerId: coTrainer.id, name: words(coTrainer, 'Marieke') }),
  fact('CoTrainerJoined', { trainerId: coTrainer.id }),
];

export const entered = (activityId: string): WorkshopEvent =>
  fact('ActivityOpened', { activityId, kind: plan.find(({ id }) => id === activityId)?.kind ?? 'closing' });

/** Two teams brought a case of their own and voted on it; the role-play is open in which they play it. */
export const votedInTeams = (settings: Partial<Settings> = {}): readonly WorkshopEvent[] => {
  const teams = [everybody.slice(0, 3), everybody.slice(3)].map((members, index) => ({
    id: `team-${index + 1}`,
    number: index + 1,
    memberIds: members.map(({ id }) => id),
  }));
  const brought = teams.map(({ id: teamId, memberIds: [owner = ''] }) => ({ teamId, owner, caseId: uuid(owner) }));
  const rounds = brought.map(({ teamId, caseId }) => ({ teamId, caseId }));
  const ballot = { kind: 'roles', weights: { ...noWeights, gatekeeper: 3, purchaser: 1 } } as const;
  return [
    ...live('teamcase', settings),
    ...brought.map(({ owner, caseId }, index) =>
      fact('CaseNamed', {
        caseId,
        owner,
        pseudonym: personal(owner, `Schim ${index}`),
        sentenceIds: ['price'],
        offered: false,
      }),
    ),
    fact('TeamsFormed', { method: 'random', teams }),
    ...rounds.map((round) => fact('CaseBroughtToTeam', round)),
    fact('TeamRoundsOpened', { activityId: 'teamcase', rounds }),
    ...brought.map(({ teamId, owner: participantId }) =>
      fact('TeamBallotCast', { activityId: 'teamcase', teamId, participantId, ballot }),
    ),
    fact('TeamRoundsClosed', { activityId: 'teamcase' }),
    fact('ActivityClosed', { activityId: 'teamcase' }),
    entered('roleplay'),
  ];
};

const noWeights = { initiator: 0, decider: 0, influencer: 0, purchaser: 0, gatekeeper: 0, user: 0 } as const;

/** What a round asks about where that is not its activity. */
const subjects: Readonly<Partial<Record<BallotKindName, string>>> = {
  recognition: 'recognition',
  roles: 'week-fourteen',
  confidence: 'before',
  mindshift: 'before',
  advocacy: 'before',
  consent: uuid('D'),
  poll: 'tell',
};

/** A round by its label, on the usual subject of its kind. */
export const opened = (
  label: string,
  ballot: BallotKindName,
  more: Partial<WorkshopEvents['RoundOpened']> = {},
): WorkshopEvent =>
  fact('RoundOpened', {
    roundId: uuid(label),
    ballot,
    subject: subjects[ballot] ?? 'roles',
    ordinal: 1,
    activityId: 'roles',
    ...(ballot === 'poll' ? { options: pack.polls[more.subject === closingPoll ? closingPoll : 'tell'] } : {}),
    ...(ballot === 'consent' ? { version: 1 } : {}),
    ...more,
  });

export const cast = (label: string, { id }: Actor, ballot: Ballot): WorkshopEvent =>
  fact('BallotCast', { roundId: uuid(label), participantId: id, ballot });

export const closed = (label: string, castBallots: number, eligible = everybody.length): WorkshopEvent =>
  fact('RoundClosed', { roundId: uuid(label), cast: castBallots, eligible });

export const raised = (
  label: string,
  raiser: Actor,
  text: string,
  more: Partial<WorkshopEvents['ObjectionRaised']> = {},
): WorkshopEvent =>
  fact('ObjectionRaised', {
    objectionId: uuid(label),
    raiser: raiser.id,
    text: words(raiser, text),
    language: 'nl',
    held: false,
    ...more,
  });

export const answered = (label: string, answer: string, by: Actor = lead): WorkshopEvent =>
  fact('ObjectionAnswered', {
    objectionId: uuid(label),
    answerId: uuid(answer),
    by: by.seat === 'participant' ? 'participant' : 'trainer',
    author: by.id,
    text: words(by, 'Deellevering in week 12'),
    kind: 'trade',
    ...spokenBy(by),
  });

/** Whoever takes part here writes Dutch; of trainers it is not known. */
const spokenBy = ({ seat }: Actor) => (seat === 'participant' ? ({ language: 'nl' } as const) : {});

const wordingBy = (author: Actor) => ({
  ...spokenBy(author),
  text: words(author, 'Eerst samen de datum, dan de prijs'),
  measure: words(author, 'datum in de offerte'),
  dueWeeks: 12,
  servesBoss: words(author, 'rust in de planning'),
  servesBuyer: words(author, 'een datum die staat'),
});

export const proposed = (label: string, author: Actor): WorkshopEvent =>
  fact('ObjectiveProposed', { objectiveId: uuid(label), author: author.id, kind: 'shared', ...wordingBy(author) });

export const putForward = (label: string): WorkshopEvent => fact('ObjectivePutForward', { objectiveId: uuid(label) });

export const amended = (
  label: string,
  version: number,
  author: Actor,
  addresses: readonly string[] = [],
): WorkshopEvent => fact('ObjectiveAmended', { objectiveId: uuid(label), version, addresses, ...wordingBy(author) });
