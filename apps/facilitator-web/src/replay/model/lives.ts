import type { RecordedEvent } from '@rolwissel/domain';

/** What can happen to an objection, in its own words. */
const stages = {
  ObjectionRaised: 'raised',
  ObjectionShown: 'shown',
  ObjectionHeld: 'held',
  ObjectionReleased: 'released',
  ObjectionReworded: 'reworded',
  ObjectionAnswered: 'answered',
  AnswerRejected: 'rejected',
  ObjectionResolved: 'resolved',
  ObjectionReopened: 'reopened',
  ObjectionWithdrawn: 'withdrawn',
  ObjectionEscalated: 'escalated',
  ObjectionParked: 'parked',
  ObjectionHidden: 'hidden',
  ObjectionUnhidden: 'unhidden',
  ObjectionGone: 'gone',
  ObjectionRestored: 'restored',
  ObjectionsMerged: 'merged',
  ObjectionsUnmerged: 'unmerged',
} as const satisfies { readonly [Type in RecordedEvent['type']]?: string };
type StageType = keyof typeof stages;
/** `answered again`: an undo brought it back to where it was, and that was after an answer. */
export type Stage = (typeof stages)[StageType] | 'answered again';

/** One event in the life of an objection; `index` is the number of the event, counted from 0. */
export interface LifeEvent {
  readonly stage: Stage;
  readonly index: number;
}

/** The life of every objection, by its id, in order. */
export type Lives = ReadonlyMap<string, readonly LifeEvent[]>;

export function livesOf(events: readonly RecordedEvent[]): Lives {
  const lives = new Map<string, LifeEvent[]>();
  events.forEach((event, index) => {
    if (!isStage(event)) return;
    const lifeEvent = { stage: stageOf(event), index };
    for (const id of objectionsIn(event)) {
      const life = lives.get(id);
      if (life) life.push(lifeEvent);
      else lives.set(id, [lifeEvent]);
    }
  });
  return lives;
}

type StageEvent = Extract<RecordedEvent, { type: StageType }>;

const isStage = (event: RecordedEvent): event is StageEvent => Object.hasOwn(stages, event.type);

const stageOf = (event: StageEvent): Stage =>
  event.type === 'ObjectionRestored' && event.data.status === 'answered' ? 'answered again' : stages[event.type];

function objectionsIn(event: StageEvent): readonly string[] {
  if (event.type === 'ObjectionsMerged') return event.data.fromIds;
  if (event.type === 'ObjectionShown') return [event.data.shown.id];
  return [event.data.objectionId];
}

/** How an objection stood between two events of its life. */
export type ObjectionPhase = 'waiting' | 'open' | 'answered' | 'resolved' | 'away';

export interface PhaseInterval {
  readonly standing: ObjectionPhase;
  /** Numbers of events: from this one, up to that one; the last stretch has no end yet. */
  readonly from: number;
  readonly until?: number;
}

const standings: Readonly<Record<Exclude<Stage, 'reworded'>, ObjectionPhase>> = {
  raised: 'open',
  shown: 'open',
  released: 'open',
  reopened: 'open',
  rejected: 'open',
  escalated: 'open',
  unhidden: 'open',
  unmerged: 'open',
  restored: 'open',
  held: 'waiting',
  answered: 'answered',
  'answered again': 'answered',
  resolved: 'resolved',
  withdrawn: 'away',
  parked: 'away',
  hidden: 'away',
  gone: 'away',
  merged: 'away',
};

/** A life as stretches of one standing each. */
export function stretchesOf(life: readonly LifeEvent[]): readonly PhaseInterval[] {
  const stretches: PhaseInterval[] = [];
  for (const { stage, index } of life) {
    const last = stretches.at(-1);
    const standing = stage === 'reworded' ? last?.standing : standings[stage];
    if (standing === undefined || standing === last?.standing) continue;
    if (last) stretches[stretches.length - 1] = { ...last, until: index };
    stretches.push({ standing, from: index });
  }
  return stretches;
}
