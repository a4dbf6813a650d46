import { allObjectives, isForTheRoom, latestVersion } from '../objectives/index.ts';
import type { ActivityView, ObjectiveView } from '../views.ts';
import type { Workshop } from '../workshop.ts';
import { asking, roundsHere } from './asking.ts';
import type { BeatOf } from './beats.ts';
import { type Cue, type CuesOf, pictureOf, showing, titled } from './cue.ts';

type ObjectivesBeat = BeatOf<'objectives'>;
/** How many objectives are laid before the room; consent of more than forty people is an adoption of one. */
const objectivesInSmallRoom = 3;
const objectivesInLargeRoom = 1;

/** Objectives one by one: laid before the room, voted on, and shown again with what came of it. */
export const objectivesCues: CuesOf<ObjectivesBeat> = (workshop, activity) => [
  titled('open', activity),
  showing('open', 'question'),
  ...walked(workshop, activity).flatMap((objective) => cuesOf(objective, workshop, activity)),
];

/** A plenary adopts by fist-to-five; a room of up to forty looks for consent. */
const isPlenary = ({ agenda }: Workshop): boolean => agenda.format === 'plenary60';

/** Those the room has seen, in the order of their votes, then the first proposals. */
function walked(workshop: Workshop, { count }: ActivityView): readonly ObjectiveView[] {
  const firstVote = ({ id }: ObjectiveView) => {
    const index = workshop.rounds.order.findIndex((roundId) => workshop.rounds.byId[roundId]?.subject === id);
    return index < 0 ? workshop.rounds.order.length : index;
  };
  const seen = allObjectives(workshop)
    .filter(isForTheRoom)
    .sort((a, b) => firstVote(a) - firstVote(b));
  const proposed = allObjectives(workshop).filter(({ status }) => status === 'proposed');
  const most = count ?? (isPlenary(workshop) ? objectivesInLargeRoom : objectivesInSmallRoom);
  return [...seen, ...proposed].slice(0, Math.max(most, seen.length));
}

function cuesOf(objective: ObjectiveView, workshop: Workshop, { id: activityId }: ActivityView): Cue<ObjectivesBeat>[] {
  const { id: objectiveId, status } = objective;
  const question = isPlenary(workshop)
    ? ({ ballot: 'fist', subject: objectiveId, vote: 'adopt', reveal: 'adopt' } as const)
    : ({ ballot: 'consent', subject: objectiveId, vote: 'consent', reveal: 'consent' } as const);
  const rounds = roundsHere(workshop, activityId, question);
  const shown: Cue<ObjectivesBeat> = {
    beat: beatAfter(objective, rounds) ?? beatOf(objective),
    picture: pictureOf('objective', objectiveId),
    commands: () => [{ kind: 'PutForward', data: { objectiveId } }],
    done: status !== 'proposed',
  };
  const settled = rounds.filter((round) => round.status === 'revealed').flatMap((round) => asking(question, round));
  const running = rounds.find((round) => round.status !== 'revealed');
  const adopting = isAdoptable(objective, rounds) ? adoption(objectiveId) : shown;
  if (running) return [...settled, adopting, ...asking(question, running)];
  return [...settled, adopting, ...(isVotable(objective, rounds) ? asking(question) : [])];
}

function beatOf({ status, versions }: ObjectiveView): ObjectivesBeat {
  if (status === 'agreed' || status === 'adopted') return 'agreed';
  return status === 'blocked' || versions.length > 1 ? 'blocked' : 'forward';
}

/** Nobody voted on these words yet. */
function isVotable(objective: ObjectiveView, rounds: readonly { readonly version?: number }[]): boolean {
  const isNew = rounds.every(({ version = 0 }) => version < latestVersion(objective));
  return objective.status === 'forward' && !objective.needsNewVersion && isNew;
}

function isAdoptable(objective: ObjectiveView, rounds: ReturnType<typeof roundsHere>): boolean {
  const last = rounds.at(-1);
  const adoptable = last?.tally?.kind === 'fist' && last.tally.adoptable;
  return adoptable && last.version === latestVersion(objective) && objective.status === 'forward';
}

/**
 * The room had its say on these words and they still only lie before it: too few hands for them, or too few votes to tell
 * anything. Where they can be adopted, that comes first.
 */
function beatAfter(
  objective: ObjectiveView,
  rounds: ReturnType<typeof roundsHere>,
): 'tooFew' | 'unanswered' | undefined {
  const last = rounds.at(-1);
  const isVotedOn = last?.status === 'revealed' && last.version === latestVersion(objective);
  if (!isVotedOn || objective.status !== 'forward') return undefined;
  if (last.tally?.kind === 'too-few') return 'unanswered';
  return last.ballot === 'fist' ? 'tooFew' : undefined;
}

const adoption = (objectiveId: string): Cue<ObjectivesBeat> => ({
  beat: 'agreed',
  picture: pictureOf('objective', objectiveId),
  commands: () => [
    { kind: 'AdoptByMajority', data: { objectiveId } },
    { kind: 'ShowOnProjector', data: { view: 'objective', focusId: objectiveId } },
  ],
  done: false,
});
