import { type DebriefPhase, debriefPhases, mayVoteIn, roundsOf, type StepId, type Workshop } from '@rolwissel/domain';

type AboutRound = { readonly roundId: string };
type AboutNothing = Readonly<Record<never, never>>;

/** The kinds of task, and what each is about. A new one is one line here; the compiler then asks for its screen. */
export interface Tasks {
  lobby: AboutNothing;
  'eyes-up': AboutNothing;
  vote: AboutRound;
  watch: AboutRound;
  closed: AboutRound;
  result: AboutRound;
  cases: AboutNothing;
  objections: AboutNothing;
  objectives: AboutNothing;
  step: { readonly stepId: StepId };
  debrief: { readonly phase?: DebriefPhase };
  finished: AboutNothing;
  left: AboutNothing;
}

/** What a participant has to do now. There is always exactly one. */
export type Task = { [Kind in keyof Tasks]: { readonly kind: Kind } & Tasks[Kind] }[keyof Tasks];

/** Two tasks with the same key are the same task: nothing is drawn anew and no focus moves. */
export const keyOf = (task: Task): string => Object.values(task).join(' ');

/** The one task that follows from the state. A vote comes before everything, then what the room looks at, then own work. */
export function taskOf(workshop: Workshop): Task {
  const { agenda, you } = workshop;
  if (you.people.me?.status === 'left') return { kind: 'left' };
  switch (agenda.status) {
    case 'draft':
    case 'lobby':
      return { kind: 'lobby' };
    case 'finished':
    case 'archived':
      return { kind: 'finished' };
    case 'live':
    case 'paused':
      return votingTask(workshop) ?? resultTask(workshop) ?? activityTask(workshop);
  }
}

/** An open round, else one that waits to be shown; of several the latest. */
function votingTask(workshop: Workshop): Task | undefined {
  const latest = (status: string) => roundsOf(workshop).findLast((round) => round.status === status);
  const open = latest('open');
  if (open) {
    const { me } = workshop.you.people;
    return { kind: me && !mayVoteIn(workshop, open, me) ? 'watch' : 'vote', roundId: open.id };
  }
  const closed = latest('closed');
  return closed && { kind: 'closed', roundId: closed.id };
}

function resultTask({ agenda: { projector }, rounds }: Workshop): Task | undefined {
  const round = projector.view === 'tally' ? rounds.byId[projector.focusId ?? ''] : undefined;
  return round?.status === 'revealed' ? { kind: 'result', roundId: round.id } : undefined;
}

/** What one does on one's own in the activity that is open; otherwise the trainer leads. */
function activityTask({ agenda, steps }: Workshop): Task {
  const { activities, activeActivity, projector } = agenda;
  const kind = activities.find(({ id }) => id === activeActivity)?.kind;
  switch (kind) {
    case 'cases':
      return { kind: projector.view === 'case' ? 'eyes-up' : 'cases' };
    case 'objections':
    case 'objectives':
      return { kind };
    case 'steps':
      return steps.open === undefined ? { kind: 'eyes-up' } : { kind: 'step', stepId: steps.open };
    case 'debrief': {
      const phase = debriefPhases.find((known) => projector.view === 'question' && known === projector.focusId);
      return phase === undefined ? { kind: 'debrief' } : { kind: 'debrief', phase };
    }
    case 'recognition':
    case 'scene':
    case 'confidence':
    case 'roles':
    case 'poll':
    case 'closing':
    case undefined:
      return { kind: 'eyes-up' };
  }
}
