import type { Activity, Status } from '../agenda/index.ts';
import { spentMs } from '../agenda/pace.ts';
import type { FollowUpResult } from '../follow-up/index.ts';
import type { DebriefPhase, Localized, RoleId, StepId } from '../ids.ts';
import { type Insight, insights } from '../insights.ts';
import { msOf } from '../kernel/recorded.ts';
import { type Interval, wilson } from '../measures/index.ts';
import { type Participation, participation } from '../participation.ts';
import type { PlayResults } from '../plays/results.ts';
import { linesOf } from '../steps/index.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import { type LaterResult, laterOf } from './follow-up.ts';
import {
  type ObjectionsResult,
  type ObjectiveResult,
  objectionsOf,
  objectivesOf,
  type RoomWords,
  roomWords,
} from './table.ts';
import {
  type AdvocacyResult,
  advocacyOf,
  type CaseResult,
  type ControlResult,
  casesOf,
  confidenceOf,
  controlOf,
  mindshiftOf,
  type PollResult,
  pollsOf,
  type RecognitionResult,
  recognitionOf,
  type StatementShift,
  type StepConfidence,
} from './votes.ts';

export type { LaterResult, WaveResult } from './follow-up.ts';
export type {
  ObjectionResult,
  ObjectionsResult,
  ObjectiveDecision,
  ObjectiveResult,
  RoomWords,
} from './table.ts';
export type {
  AdvocacyResult,
  CaseResult,
  ControlResult,
  HeardSentence,
  MapResult,
  MovedPairs,
  PollResult,
  RecognitionResult,
  RolesRound,
  StatementShift,
  StepConfidence,
} from './votes.ts';

/** What the plays of one activity came to, and as what the salesperson of the built-in case bought: their cards are open. */
export interface PlayResult {
  readonly activityId: string;
  /** The built-in case; none where every team played one of its own. */
  readonly caseId?: string;
  /** So many teams played a case of their own. */
  readonly ownCases?: number;
  readonly buyingRoles: readonly RoleId[];
  readonly results: PlayResults;
}

/** A line that the trainer lifted to the screen. */
export interface LineResult extends RoomWords {
  readonly stepId?: StepId;
  readonly phase?: DebriefPhase;
}

/** An activity as it was meant, and as it went. */
export interface ActivityResult extends Pick<Activity, 'id' | 'kind' | 'status'> {
  readonly title?: Localized;
  readonly moment?: 'before' | 'after';
  readonly plannedMs: number;
  readonly spentMs: number;
}

/** What the cases say about the column's claims; the first of them with what chance leaves open. */
export type InsightResult = Insight & { readonly gatekeeper?: { readonly interval: Interval } };

/**
 * What a workshop leaves behind, in totals: nobody's name and no words but those the room has read. Every figure is one of a
 * measure or of a result that was shown; none is about fewer people than the workshop's settings allow.
 */
export interface WorkshopResult {
  readonly title: string;
  readonly titles?: Localized;
  readonly status: Status;
  readonly pack: Readonly<{ id: string; version: string }>;
  /** Milliseconds since 1970. */
  readonly startedAtMs?: number;
  readonly finishedAtMs?: number;
  readonly asOfMs: number;
  /** Who was here at any time, simulated people left out; and how many of those there were. */
  readonly people: Readonly<{ came: number; simulated: number }>;
  /** A total is told of so many at least, and a cell of it. */
  readonly least: Readonly<{ total: number; cell: number }>;
  readonly participation?: Participation;
  readonly recognition?: RecognitionResult;
  readonly cases: readonly CaseResult[];
  readonly insights: InsightResult;
  readonly plays: readonly PlayResult[];
  readonly objections?: ObjectionsResult;
  readonly objectives: readonly ObjectiveResult[];
  readonly confidence: readonly StepConfidence[];
  readonly mindshift: readonly StatementShift[];
  readonly advocacy?: AdvocacyResult;
  readonly control?: ControlResult;
  readonly polls: readonly PollResult[];
  readonly lines: readonly LineResult[];
  readonly activities: readonly ActivityResult[];
  /** Weeks later, as far as enough people answered then. */
  readonly later?: LaterResult;
}

/**
 * The result of a workshop as it stands, from the state of the authority or of the trainers' window. How evenly people
 * contributed only the authority can tell: whoever has another state asks it. Its follow-up has a log of its own.
 */
export function resultOf(
  workshop: Workshop,
  contributed = participation(workshop),
  followUp?: FollowUpResult,
): WorkshopResult {
  const { agenda, people } = workshop;
  const { title, titles, status, pack, settings, startedAt, finishedAt } = agenda;
  const optional = {
    titles,
    startedAtMs: startedAt === undefined ? undefined : msOf(startedAt),
    finishedAtMs: finishedAt === undefined ? undefined : msOf(finishedAt),
    participation: contributed,
    recognition: recognitionOf(workshop),
    objections: objectionsOf(workshop),
    advocacy: advocacyOf(workshop),
    control: controlOf(workshop),
    later: followUp && laterOf(followUp, settings.minCell),
  };
  const persons = Object.values(people.byId).filter((person) => !isNobody(person.status));
  return {
    title,
    status,
    pack: { id: pack.id, version: pack.version },
    asOfMs: workshop.at === '' ? 0 : msOf(workshop.at),
    people: {
      came: persons.filter(({ simulated }) => !simulated).length,
      simulated: persons.filter(({ simulated }) => simulated).length,
    },
    least: { total: settings.minTotal, cell: settings.minCell },
    cases: casesOf(workshop),
    insights: insightsOf(workshop),
    plays: playsOf(workshop),
    objectives: objectivesOf(workshop),
    confidence: confidenceOf(workshop),
    mindshift: mindshiftOf(workshop),
    polls: pollsOf(workshop),
    lines: linesShown(workshop),
    activities: activitiesOf(workshop),
    ...known(optional),
  };
}

/** What a result does not rest on: it has votes as the totals that were shown. They are most of most logs. */
export const needlessForResults: readonly WorkshopEvent['type'][] = ['BallotCast', 'BallotWithdrawn', 'BallotMoved'];

/** Was in the wrong room, or is somebody else in the list. */
const isNobody = (status: string): boolean => status === 'removed' || status === 'merged';

function insightsOf(workshop: Workshop): InsightResult {
  const { gatekeeper, ...contrasts } = insights(workshop);
  if (!gatekeeper) return contrasts;
  return { ...contrasts, gatekeeper: { ...gatekeeper, interval: wilson(gatekeeper.seen, gatekeeper.cases) } };
}

const playsOf = ({ plays }: Workshop): readonly PlayResult[] =>
  Object.values(plays.open).flatMap(({ results, ...cards }) => (results ? [{ ...cards, results }] : []));

const linesShown = (workshop: Workshop): readonly LineResult[] =>
  linesOf(workshop).flatMap(({ highlighted, text, language, stepId, phase }) =>
    highlighted ? [{ ...roomWords(text, language), ...(stepId ? { stepId } : {}), ...(phase ? { phase } : {}) }] : [],
  );

const activitiesOf = (workshop: Workshop): readonly ActivityResult[] => {
  const now = workshop.at === '' ? 0 : msOf(workshop.at);
  return workshop.agenda.activities.map((activity) => {
    const { id, kind, status, title, moment, minutes } = activity;
    return {
      id,
      kind,
      status,
      ...(title ? { title } : {}),
      ...(moment ? { moment } : {}),
      plannedMs: minutes * 60_000,
      spentMs: spentMs(activity, now),
    };
  });
};

/** The same without what is not known. */
function known<T extends object>(values: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as ReturnType<
    typeof known<T>
  >; // the same keys, fewer
}
