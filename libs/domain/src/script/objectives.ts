import { isOpen, isReleased, objectionOf } from '../objections/index.ts';
import { allObjectives, isForTheRoom, latestVersion } from '../objectives/index.ts';
import { consentDecision } from '../rounds/index.ts';
import type { ActivityView, ObjectiveView, RoundView } from '../views.ts';
import type { Workshop } from '../workshop.ts';
import { asking, type Question, roundsHere } from './asking.ts';
import type { BeatOf } from './beats.ts';
import { type Call, type Cue, type CuesOf, pictureOf, showing, titled } from './cue.ts';
import { isPlenary } from './plenary.ts';

type ObjectivesBeat = BeatOf<'objectives'>;
/** How many objectives are laid before the room; consent of more than forty people is an adoption of one. */
const objectivesInSmallRoom = 3;
const objectivesInLargeRoom = 1;

/**
 * Objectives one by one: laid before the room, voted on, and what came of it. What stands in the way is shown large, asks for
 * other words, and these are voted on.
 */
export const objectivesCues: CuesOf<ObjectivesBeat> = (workshop, activity) => [
  titled('open', activity),
  showing('open', 'question'),
  ...objectivesWalked(workshop, activity).flatMap((objective, index, walked) => {
    const isLatest = !walked.slice(index + 1).some(isForTheRoom);
    return cuesOf(courseOf(objective, workshop, activity), isLatest);
  }),
];

/** Those the room has seen, in the order of their votes, then the first proposals. */
export function objectivesWalked(workshop: Workshop, activity: Pick<ActivityView, 'count'>): readonly ObjectiveView[] {
  const firstVote = ({ id }: ObjectiveView) => {
    const index = workshop.rounds.order.findIndex((roundId) => workshop.rounds.byId[roundId]?.subject === id);
    return index < 0 ? workshop.rounds.order.length : index;
  };
  const seen = allObjectives(workshop)
    .filter(isForTheRoom)
    .sort((a, b) => firstVote(a) - firstVote(b));
  const proposed = allObjectives(workshop).filter(({ status }) => status === 'proposed');
  return [...seen, ...proposed].slice(0, Math.max(mostObjectives(workshop, activity), seen.length));
}

/** How many are laid before the room, unless it wants more. */
export const mostObjectives = (workshop: Workshop, { count }: Pick<ActivityView, 'count'>): number =>
  count ?? (isPlenary(workshop) ? objectivesInLargeRoom : objectivesInSmallRoom);

type Outcome = Extract<
  ObjectivesBeat,
  'passed' | 'blocked' | 'silent' | 'enough' | 'tooFew' | 'unanswered' | 'consent' | 'adopt'
>;

/** What a round on an objective came to; while it runs, what is asked. */
function outcomeOf({ ballot, tally }: RoundView, workshop: Workshop): Outcome {
  if (tally?.kind === 'too-few') return 'unanswered';
  if (tally?.kind === 'fist') return tally.adoptable ? 'enough' : 'tooFew';
  if (tally?.kind !== 'consent') return ballot === 'fist' ? 'adopt' : 'consent';
  const decided = consentDecision(tally, workshop);
  return decided === 'agreed' ? 'passed' : decided === 'objections' ? 'blocked' : 'silent';
}

/** One objective, and what the room said of it in this activity. */
interface Course {
  readonly objective: ObjectiveView;
  readonly workshop: Workshop;
  readonly question: Omit<Question<ObjectivesBeat>, 'reveal'>;
  readonly rounds: readonly RoundView[];
  /** The rounds on its words as they are now. */
  readonly onTheseWords: readonly RoundView[];
  /** What the room said of these words, once it is shown. */
  readonly outcome: Outcome | undefined;
}

function courseOf(objective: ObjectiveView, workshop: Workshop, activity: ActivityView): Course {
  const question = isPlenary(workshop)
    ? ({ ballot: 'fist', subject: objective.id, vote: 'adopt' } as const)
    : ({ ballot: 'consent', subject: objective.id, vote: 'consent' } as const);
  const rounds = roundsHere(workshop, activity.id, question);
  const onTheseWords = rounds.filter(({ version = 0 }) => version === latestVersion(objective));
  const last = onTheseWords.at(-1);
  const outcome = last?.status === 'revealed' ? outcomeOf(last, workshop) : undefined;
  return { objective, workshop, question, rounds, onTheseWords, outcome };
}

function cuesOf(course: Course, isLatest: boolean): readonly Cue<ObjectivesBeat>[] {
  const { objective, workshop, question, rounds, onTheseWords, outcome } = course;
  const asked = (round: RoundView) => asking({ ...question, reveal: outcomeOf(round, workshop) }, round);
  const running = rounds.find(({ status }) => status !== 'revealed');
  const settled = rounds.filter(({ status }) => status === 'revealed').flatMap(asked);
  if (running) return [...settled, shown(course), ...asked(running)];
  const isVotable = objective.status === 'forward' && !objective.needsNewVersion && onTheseWords.length === 0;
  if (isVotable) return [...settled, shown(course), ...asking({ ...question, reveal: 'consent' })];
  if (outcome === 'enough' && objective.status === 'forward') return [...settled, adoption(objective.id)];
  const cues = [...settled, ...inTheWay(course), shown(course)];
  return isLatest ? calling(cues, course) : cues;
}

function shown(course: Course): Cue<ObjectivesBeat> {
  const { id: objectiveId, status } = course.objective;
  return {
    beat: beatOf(course),
    picture: pictureOf('objective', objectiveId),
    commands: () => [{ kind: 'PutForward', data: { objectiveId } }],
    done: status !== 'proposed',
  };
}

function beatOf({ objective: { status, versions, needsNewVersion }, outcome }: Course): ObjectivesBeat {
  if (status === 'agreed' || status === 'adopted') return 'agreed';
  if (needsNewVersion) return 'reopened';
  return outcome ?? (versions.length > 1 ? 'reworded' : 'forward');
}

/** What blocked these words and still stands, as far as the room may read it: large, one by one. */
function inTheWay({ objective: { status, blockedBy = [] }, workshop }: Course): readonly Cue<ObjectivesBeat>[] {
  if (status !== 'blocked') return [];
  return blockedBy.flatMap((id) => {
    const objection = objectionOf(workshop, id);
    return objection && isReleased(objection) && isOpen(objection) ? [showing('objection', 'objection', id)] : [];
  });
}

/** The last pictures before the script would go on ask for what is missing. */
function calling(cues: readonly Cue<ObjectivesBeat>[], course: Course): readonly Cue<ObjectivesBeat>[] {
  const missing = missingIn(course);
  if (!missing) return cues;
  const calls: Call = { objectiveId: course.objective.id, missing };
  return cues.map((cue, index) => (index < cues.length - 2 ? cue : { ...cue, calls })); // of the two the last is the objective itself
}

/** What stands in the way asks for other words; silence for one more vote on the same ones. */
function missingIn({ objective, onTheseWords, outcome }: Course): Call['missing'] | undefined {
  const { status, needsNewVersion } = objective;
  if (status !== 'forward' && status !== 'blocked') return undefined;
  if (needsNewVersion || outcome === 'tooFew') return 'new-words';
  if (outcome === 'silent') return onTheseWords.length === 1 ? 'another-vote' : undefined;
  return status === 'blocked' ? 'new-words' : undefined;
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
