import type { RecordedEvent, WorkshopEvent, WorkshopEvents } from '@rolwissel/domain';
import { languageOf, languages } from '@rolwissel/texts';
import type { CommonTexts, ReplayTexts } from '../page/replay-context.ts';
import type { Names } from './names.ts';
import { duration } from './times.ts';

/** What it takes to tell an event in a line. */
export interface LineContext {
  readonly names: Names;
  readonly t: ReplayTexts;
  readonly common: CommonTexts;
  /** The event at a position of the log, when this window has it: for what was undone. */
  readonly eventAt: (position: number) => RecordedEvent | undefined;
}

/** An event in one line. */
export function eventLine(event: WorkshopEvent, about: LineContext): string {
  // the texts of all events, as if each could name everything: whatever a text asks for is among the values
  const t = about.t.events as (key: TextKey, values: Readonly<Record<string, string | number>>) => string;
  return t(textOf(event), valuesOf(event, about));
}

type TextKey = Parameters<ReplayTexts['events']>[0];

function textOf(event: WorkshopEvent): TextKey {
  if (event.type === 'ParticipantJoined' && event.data.late) return 'joinedLate';
  if (event.type === 'MomentBookmarked' && event.data.note) return 'momentNoted';
  if (event.type === 'ParticipationModeChanged') return event.data.mode === 'voting' ? 'nowVoting' : 'nowWatching';
  if (event.type === 'BriefsCounted' && event.data.counts.running + event.data.counts.ended > 0) return 'playsCounted';
  if (event.type === 'BriefsRevealed' && event.data.caseId === undefined) return 'ownCasesRevealed';
  return event.type;
}

type Values = Record<string, string | number>;

/** What the text of an event may ask for. */
function valuesOf(event: WorkshopEvent, about: LineContext): Values {
  return { ...thingsIn(event.data, about.names), ...particularsOf(event, about) };
}

/** Facts point at things by their ids; a text calls them by their names. */
function thingsIn(data: object, names: Names): Values {
  const named: Values = {};
  for (const [field, { as, by }] of Object.entries(things)) {
    const id: unknown = Reflect.get(data, field);
    if (typeof id === 'string') named[as] = by(id, names);
  }
  return named;
}

type ById = (id: string, names: Names) => string;

const things: Readonly<Record<string, { readonly as: string; readonly by: ById }>> = {
  activityId: { as: 'activity', by: (id, { activity }) => activity(id) },
  roundId: { as: 'round', by: (id, { round }) => round(id) },
  caseId: { as: 'name', by: (id, { caseName }) => caseName(id) },
  objectionId: { as: 'objection', by: (id, { objection }) => objection(id) },
  intoId: { as: 'objection', by: (id, { objection }) => objection(id) },
  objectiveId: { as: 'objective', by: (id, { objective }) => objective(id) },
  lineId: { as: 'line', by: (id, { line }) => line(id) },
  stepId: { as: 'step', by: (id, { step }) => step(id) },
  participantId: { as: 'who', by: (id, { person }) => person(id) },
  keptId: { as: 'kept', by: (id, { person }) => person(id) },
  mergedId: { as: 'merged', by: (id, { person }) => person(id) },
};

type Particulars<Data> = (data: Data, about: LineContext) => Values;

const particulars: { readonly [Type in keyof WorkshopEvents]?: Particulars<WorkshopEvents[Type]> } = {
  ParticipantJoined: ({ handle }) => ({ who: handle }),
  PeopleCounted: ({ joined }) => ({ n: joined }),
  BallotsCounted: ({ cast }) => ({ n: cast }),
  SupportCounted: ({ support }) => ({ n: support }),
  ProgressCounted: ({ progress }) => ({ n: progress.people }),
  ParticipantsNudged: ({ count }) => ({ n: count }),
  RoundClosed: ({ cast, eligible }) => ({ cast, eligible }),
  ObjectionsMerged: ({ fromIds }) => ({ n: fromIds.length }),
  ObjectionAnswered: ({ kind }, { common }) => ({ answer: common.answers(kind) }),
  ObjectionHidden: ({ reason }, { t }) => ({ reason: t.hidingReasons(reason) }),
  ObjectiveAmended: ({ version }) => ({ version }),
  TeamRoundsCounted: ({ counts }) => ({ n: counts.done, of: counts.rounds }),
  BriefsCounted: ({ counts: { read, dealt, running, ended } }) =>
    running + ended > 0 ? { n: running, ended } : { n: read, of: dealt },
  PlayEnded: ({ playIds }) => ({ n: playIds.length }),
  BuddiesCounted: ({ buddies }) => ({ ...buddies }),
  BriefPeeked: ({ chair }, { t }) => ({ chair: t.chairs(chair) }),
  ChairTaken: ({ chair }, { t }) => ({ chair: t.chairs(chair) }),
  TimerStarted: ({ seconds }) => ({ time: duration(seconds * 1_000) }),
  ProjectorViewChanged: ({ view }, { names }) => ({ view: names.view(view) }),
  ProjectorLanguageChosen: ({ language }) => ({ language: languages[languageOf(language) ?? 'nl'].name }),
  WorkshopForked: ({ position }) => ({ n: position }),
  HistoryLost: ({ after, lostUpTo }) => ({ n: lostUpTo - after }),
  MomentBookmarked: ({ label, note }, { names }) => ({ label: names.words(label), note: names.words(note) }),
  CaseShown: ({ shown }, { names }) => ({ name: names.caseName(shown.id) }),
  ObjectionShown: ({ shown }, { names }) => ({ objection: names.objection(shown.id) }),
  ObjectiveShown: ({ shown }, { names }) => ({ objective: names.objective(shown.id) }),
  LineShown: ({ shown }, { names }) => ({ line: names.line(shown.id) }),
  ActionUndone: ({ targetPosition }, about) => {
    const undone = about.eventAt(targetPosition);
    return { act: undone ? eventLine(undone, about) : '…' };
  },
};

function particularsOf({ type, data }: WorkshopEvent, about: LineContext): Values {
  const particular = particulars[type] as Particulars<unknown> | undefined; // the data of this type
  return particular?.(data, about) ?? {};
}
