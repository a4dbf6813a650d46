import type { RoleId, StepId } from '../ids.ts';
import type { Personal, Shown } from '../kernel/personal.ts';
import { presentPerson } from '../people/index.ts';
import type { PlayView } from '../views.ts';
import type { Workshop } from '../workshop.ts';
import type { PlayResults } from './results.ts';

export const chairs = ['boss', 'buyer', 'observer'] as const;
/** Where somebody sits in a play: the boss, the salesperson who is now the buyer, or whoever observes them. */
export type Chair = (typeof chairs)[number];

/** Somebody in their chair; in the log by id, for trainers by handle. */
export interface Sitter {
  readonly participantId: string;
  readonly chair: Chair;
  /** They have held their card to read it. */
  read?: true;
}

export const observationKinds = ['seen', 'missed', 'quote', 'promise', 'concession'] as const;
/** What an observer notes: a step that was seen or missed, or that something was said, promised or given. */
export type ObservationKind = (typeof observationKinds)[number];

/** One thing an observer noted. */
export interface PlayObservation {
  readonly id: string;
  readonly kind: ObservationKind;
  /** Which step was seen, or missed. */
  readonly stepId?: StepId;
  /** Milliseconds since the play began. */
  readonly atMs: number;
  /** Only in the log and the observer's own window. */
  readonly observer?: string;
  readonly text?: Personal | Shown;
}

/** Who negotiates: the two sides of a play. */
export const sides = ['boss', 'buyer'] as const;
export type Side = (typeof sides)[number];

export const termTypes = ['int', 'decimal', 'bool'] as const;
/** One thing that can be agreed on in a case: a number between two bounds, or yes or no. */
export interface Term {
  readonly id: string;
  readonly type: (typeof termTypes)[number];
  readonly min?: number;
  readonly max?: number;
}

/** What came of a play: whether they agreed and, if so, on what. What is left out was not agreed on. */
export interface Outcome {
  readonly agreed: boolean;
  readonly terms: Readonly<Record<string, number | boolean>>;
}

/** An outcome as one side recorded it, and whether the other one said that it is so. */
export interface RecordedOutcome extends Outcome {
  readonly by: Side;
  readonly isConfirmed: boolean;
}

/** What only its author ever reads: sealed in the log, and gone with their key. */
type Erasable<Value> = Value | { readonly erased: true };
/** As what the boss takes the salesperson to have bought. */
export type Guess = Erasable<{ readonly roleIds: readonly RoleId[] }>;
/** How content one side is with what came of it, from 1 to 5. */
export type Rating = Erasable<{ readonly value: number }>;

/** What is done after a play, one thing of each; the ratings by whose they are. */
export const playDuties = ['guess', 'outcome', 'confirmed', ...sides] as const;
export type PlayDuty = (typeof playDuties)[number];

/** Since when a team plays, and until when it did: milliseconds since 1970, server time. */
export interface Span {
  startedAt?: number;
  endedAt?: number;
}

/** The case of somebody in the team, of which its cards are made, and the roles that got most weight when the team voted on it. */
export interface OwnCase {
  readonly caseId: string;
  readonly owner: string;
  readonly roleIds: readonly RoleId[];
}

/** One team playing one case, once. */
export interface Play extends Span {
  readonly id: string;
  readonly activityId: string;
  readonly teamId: string;
  sitters: Sitter[];
  /** Which built-in case it is where it is none of the team's own; only the authority knows before the cards are open. */
  readonly caseId?: string;
  /** Only the authority knows, ever. */
  ownCase?: OwnCase;
  /** Only the authority knows all of them. */
  observations?: PlayObservation[];
  /** What has been done after it. Of what that was only the authority knows all. */
  done?: PlayDuty[];
  guess?: Guess;
  outcome?: RecordedOutcome;
  ratings?: Partial<Record<Side, Rating>>;
}

/** What everybody is told when the cards of an activity are opened. */
export interface OpenCards {
  readonly activityId: string;
  /** The built-in case; none where every team played one of its own. */
  readonly caseId?: string;
  /** As what its salesperson bought. */
  readonly buyingRoles: readonly RoleId[];
  /** So many teams played a case of their own. Which ones is told to nobody else. */
  readonly ownCases?: number;
  /** What the plays came to; recordings of before do not know. */
  readonly results?: PlayResults;
}

/** How many cards were dealt in an activity, and how many of them were read; how many teams play, have played, and are done with what comes after. */
export interface BriefCount {
  readonly activityId: string;
  readonly dealt: number;
  readonly read: number;
  readonly running: number;
  readonly ended: number;
  readonly settled: number;
}

export interface Plays {
  /** The authority and the trainers know who sits where. */
  list: Play[];
  /** By activity: cards that are open. */
  open: Record<string, OpenCards>;
  /** Only in the projector's window: how far the room is. */
  counts?: BriefCount;
  /** Only in the trainers' window, by activity: so many of its teams were dealt cards of a case of their own. */
  ownCases?: Record<string, number>;
}

/** What a participant knows of the play they are in; the words of their card come from the server when they are to be read. */
export interface Brief extends Span {
  readonly playId: string;
  readonly activityId: string;
  readonly chair: Chair;
  isRead?: true;
  /** One's own while the play runs, those of the whole team once it is over. */
  observations?: PlayObservation[];
  /** Of the boss. */
  guess?: Guess;
  /** Of both sides; of the others once it is confirmed. */
  outcome?: RecordedOutcome;
  /** One's own. */
  rating?: Rating;
}

export interface OwnPlays {
  brief?: Brief;
}

export const noPlays = (): Plays => ({ list: [], open: {} });
export const noOwnPlays = (): OwnPlays => ({});

/** The plays of one activity: of the open one, unless another is named. */
export const playsIn = ({ plays, agenda }: Workshop, activityId = agenda.activeActivity): readonly PlayView[] =>
  plays.list.filter((play) => play.activityId === activityId);

/** The cards of the open activity, once they are open. */
export const openCards = ({ plays, agenda }: Workshop) => plays.open[agenda.activeActivity ?? ''];

/** What the latest plays came to whose cards are open, in whichever activity that was. */
export const latestResults = ({ plays }: Workshop): OpenCards['results'] =>
  Object.values(plays.open).findLast(({ results }) => results !== undefined)?.results;

/** How many of these plays are of a case of the team's own; only the authority knows which. */
export const ownCasesAmong = (plays: readonly Pick<PlayView, 'ownCase'>[]): number =>
  plays.filter(({ ownCase }) => ownCase).length;

/** How many teams of the open activity were dealt cards of a case of their own, as far as this window tells. */
export const ownCasesDealt = (workshop: Workshop): number =>
  workshop.plays.ownCases?.[workshop.agenda.activeActivity ?? ''] ?? ownCasesAmong(playsIn(workshop));

/** How far a play is. */
export const stageOf = ({ startedAt, endedAt }: Readonly<Span>): 'dealt' | 'running' | 'ended' =>
  startedAt === undefined ? 'dealt' : endedAt === undefined ? 'running' : 'ended';

/** Nobody has begun to play it, and its cards are sealed: it can still be of another case. */
export const isUntouched = (
  play: Pick<PlayView, 'activityId' | 'startedAt' | 'endedAt'>,
  open: Workshop['plays']['open'],
) => stageOf(play) === 'dealt' && open[play.activityId] === undefined;

/** The plays of the open activity that run. */
export const runningPlays = (workshop: Workshop): readonly PlayView[] =>
  playsIn(workshop).filter((play) => stageOf(play) === 'running');

/** Somebody has played, in any activity. */
export const wasPlayed = ({ plays }: Workshop): boolean => plays.list.some((play) => stageOf(play) !== 'dealt');

/** The play of the open activity somebody sits in. */
export const playOf = (workshop: Workshop, participantId: string): PlayView | undefined =>
  playsIn(workshop).findLast(({ sitters }) => sitters.some((sitter) => sitter.participantId === participantId));

/** The same, while its cards are sealed. */
export const sealedPlayOf = (workshop: Workshop, participantId: string): PlayView | undefined =>
  openCards(workshop) ? undefined : playOf(workshop, participantId);

/** Nothing is left to do after this play. */
export const isSettled = ({ done = [] }: Pick<PlayView, 'done'>): boolean =>
  playDuties.every((duty) => done.includes(duty));

export const isSide = (chair: Chair | undefined): chair is Side => chair === 'boss' || chair === 'buyer';

export const chairOf = ({ sitters }: Pick<PlayView, 'sitters'>, participantId: string): Chair | undefined =>
  sitters.find((sitter) => sitter.participantId === participantId)?.chair;

/** How far the room is with reading and playing in the open activity, as far as this window tells. */
export function briefsCounted(workshop: Workshop): Omit<BriefCount, 'activityId'> {
  const { counts } = workshop.plays;
  if (!counts) return countOf(playsIn(workshop));
  return counts.activityId === workshop.agenda.activeActivity ? counts : countOf([]);
}

/** What is counted of a play. */
export type PlayProgress = Pick<PlayView, 'sitters' | 'startedAt' | 'endedAt' | 'done'>;

export function countOf(plays: readonly PlayProgress[]): Omit<BriefCount, 'activityId'> {
  const sitters = plays.flatMap((play) => play.sitters);
  const at = (stage: ReturnType<typeof stageOf>) => plays.filter((play) => stageOf(play) === stage).length;
  return {
    dealt: sitters.length,
    read: sitters.filter(({ read }) => read).length,
    running: at('running'),
    ended: at('ended'),
    settled: plays.filter(isSettled).length,
  };
}

/** Whoever of a team is in the room now. */
export const presentOf = (workshop: Workshop, ids: readonly string[]): readonly string[] =>
  ids.filter((id) => presentPerson(workshop, id));
