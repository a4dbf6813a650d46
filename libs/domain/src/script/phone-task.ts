import { hasEnded } from '../agenda/state.ts';
import { type DebriefPhase, debriefPhases, type StepId } from '../ids.ts';
import { stageOf } from '../plays/state.ts';
import { mayVoteIn } from '../rounds/eligible.ts';
import { roundsOf } from '../rounds/index.ts';
import type { Workshop } from '../workshop.ts';
import type { ActivityKind } from './beats.ts';
import { openActivity } from './open-activity.ts';

type AboutRound = { readonly roundId: string };
type AboutNothing = Readonly<Record<never, never>>;

/** The kinds of task a phone shows, and what each is about. A new one is one line here; the compiler then asks for its screen. */
export interface PhoneTasks {
  lobby: AboutNothing;
  /** `again`: the vote they were in was thrown away, and the trainer asks anew. */
  'eyes-up': { readonly again?: true };
  vote: AboutRound;
  watch: AboutRound;
  closed: AboutRound;
  result: AboutRound;
  cases: AboutNothing;
  objections: AboutNothing;
  objectives: AboutNothing;
  step: { readonly stepId: StepId };
  team: AboutNothing;
  teamcase: AboutNothing;
  brief: AboutNothing;
  play: AboutNothing;
  played: AboutNothing;
  debrief: { readonly phase?: DebriefPhase };
  commitments: AboutNothing;
  finished: AboutNothing;
  left: AboutNothing;
}

/** What a participant has to do now. There is always exactly one. */
export type PhoneTask = { [Kind in keyof PhoneTasks]: { readonly kind: Kind } & PhoneTasks[Kind] }[keyof PhoneTasks];

/** Two tasks with the same key are the same task: nothing is drawn anew and no focus moves. */
export const phoneTaskKey = (task: PhoneTask): string => Object.values(task).join(' ');

/**
 * The one task that follows from the state. A vote comes before everything, then what the room looks at, then own work.
 * Without a `you`, as in the window of all phones, it is the task of whoever may vote.
 */
export function phoneTaskOf(workshop: Workshop): PhoneTask {
  const { agenda, you } = workshop;
  if (hasEnded(agenda.status)) return { kind: 'finished' };
  if (you.people.me?.status === 'left') return { kind: 'left' };
  switch (agenda.status) {
    case 'draft':
    case 'lobby':
      return { kind: 'lobby' };
    case 'live':
    case 'paused':
      return votingTask(workshop) ?? resultTask(workshop) ?? againTask(workshop) ?? activityTask(workshop);
  }
}

/** An open round, else one that waits to be shown; of several the latest. */
function votingTask(workshop: Workshop): PhoneTask | undefined {
  const latest = (status: string) => roundsOf(workshop).findLast((round) => round.status === status);
  const open = latest('open');
  if (open) {
    const { me } = workshop.you.people;
    return { kind: me && !mayVoteIn(workshop, open, me) ? 'watch' : 'vote', roundId: open.id };
  }
  const closed = latest('closed');
  return closed && { kind: 'closed', roundId: closed.id };
}

function resultTask({ agenda: { projector }, rounds }: Workshop): PhoneTask | undefined {
  const round = projector.view === 'tally' ? rounds.byId[projector.focusId ?? ''] : undefined;
  return round?.status === 'revealed' ? { kind: 'result', roundId: round.id } : undefined;
}

/** Votes were cast and thrown away, and since then nothing else came on the screen. Where nobody had voted nobody misses anything. */
function againTask(workshop: Workshop): PhoneTask | undefined {
  const { activeActivity, projector } = workshop.agenda;
  const latest = roundsOf(workshop).at(-1);
  const isGone = latest?.status === 'discarded' && latest.cast > 0 && latest.activityId === activeActivity;
  return isGone && projector.view === 'title' && projector.focusId === undefined
    ? { kind: 'eyes-up', again: true }
    : undefined;
}

/** What one does on one's own in the activity that is open; otherwise the trainer leads. */
function activityTask(workshop: Workshop): PhoneTask {
  const activity = openActivity(workshop);
  return (activity && ownWork[activity.kind]?.(workshop)) ?? { kind: 'eyes-up' };
}

/** Of each kind of activity in which there is something to do on one's own. */
const ownWork: Readonly<Partial<Record<ActivityKind, (workshop: Workshop) => PhoneTask>>> = {
  cases: ({ agenda }) => ({ kind: agenda.projector.view === 'case' ? 'eyes-up' : 'cases' }),
  break: () => ({ kind: 'objections' }),
  objections: () => ({ kind: 'objections' }),
  objectives: () => ({ kind: 'objectives' }),
  commitments: () => ({ kind: 'commitments' }),
  steps: ({ steps }) => (steps.open === undefined ? { kind: 'eyes-up' } : { kind: 'step', stepId: steps.open }),
  teamcase: ({ teams }) => ({ kind: teams.method === undefined ? 'eyes-up' : 'teamcase' }),
  roleplay({ teams, plays, agenda: { activeActivity = '' }, you }) {
    const { brief } = you.plays;
    if (plays.open[activeActivity]) return { kind: 'brief' };
    if (brief?.activityId === activeActivity) {
      return { kind: ({ dealt: 'brief', running: 'play', ended: 'played' } as const)[stageOf(brief)] };
    }
    return { kind: teams.method === undefined ? 'eyes-up' : 'team' };
  },
  debrief({ agenda: { projector } }) {
    const phase = debriefPhases.find((known) => projector.view === 'question' && known === projector.focusId);
    return phase === undefined ? { kind: 'debrief' } : { kind: 'debrief', phase };
  },
};
