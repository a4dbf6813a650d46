import type { Actor } from '../actor.ts';
import { shuffled } from '../kernel/chance.ts';
import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import { msOf } from '../kernel/recorded.ts';
import { flag, id, key, oneOf } from '../kernel/shape.ts';
import { presentPerson } from '../people/index.ts';
import type { RefusalCode } from '../refusals.ts';
import { type Now, rule } from '../rule.ts';
import { lineOf } from '../steps/index.ts';
import { teamWith } from '../teams/index.ts';
import type { CommitmentView } from '../views.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import { lineFor, lineWithdrawn } from './lines.ts';
import { buddiesOf, type Circle, circles, commitmentOf, commitmentsUntilMs, haveCommitmentsBegun } from './state.ts';

/** Two at least; of an odd number the last three are one pair. */
const leastPaired = 2;

const running = { during: ['live', 'paused'] } as const;
const forOneself = { who: ['participant'], during: ['live', 'paused', 'finished'], evenAway: true } as const;

export const sharingRules = {
  /** Shows it on purpose: to one's buddy, as soon as there is one, to one's team, or to the room, when a trainer lifts it out. */
  ShareCommitment: rule(
    { ...forOneself, data: { commitmentId: id, circle: oneOf(...circles) } },
    ({ commitmentId, circle }, workshop, actor, now) => {
      const known = commitmentOf(workshop, commitmentId);
      if (!known || known.author !== actor.id || 'erased' in known.intention) return refuse('not-found');
      if (known.circle === circle) return alreadySo;
      const readers = readersIn(circle, workshop, actor);
      const refusal = notNow(workshop, now) ?? whyNot(circle, readers, workshop, actor);
      if (refusal) return refuse(refusal);
      if (isShown(workshop, known)) return refuse('too-late');
      return accept<WorkshopEvent>(
        ...unsharing(workshop, known),
        { type: 'CommitmentShared', data: { commitmentId, author: actor.id, circle, readers } },
        ...(circle === 'room' ? lineFor(workshop, known, actor) : []),
      );
    },
  ),
  /** As long as nobody is shown it. */
  UnshareCommitment: rule({ ...forOneself, data: { commitmentId: id } }, ({ commitmentId }, workshop, actor) => {
    const known = commitmentOf(workshop, commitmentId);
    if (!known || known.author !== actor.id) return refuse('not-found');
    if (known.circle === undefined) return alreadySo;
    return isShown(workshop, known) ? refuse('too-late') : accept(...unsharing(workshop, known));
  }),
  /** Somebody to keep one to it; only for those who want that. */
  SeekBuddy: rule(
    { who: ['participant'], ...running, data: { seeks: flag } },
    ({ seeks }, workshop, { id: participantId }) => {
      if (!haveCommitmentsBegun(workshop)) return refuse('not-in-phase');
      if (buddiesOf(workshop, participantId).length > 0) return seeks ? alreadySo : refuse('too-late');
      if (workshop.commitments.seeking.includes(participantId) === seeks) return alreadySo;
      return accept<WorkshopEvent>({ type: seeks ? 'BuddySought' : 'BuddySearchEnded', data: { participantId } });
    },
  ),
  /** Pairs those who want it, by the chance that comes with it. */
  PairBuddies: rule({ who: ['lead'], ...running, data: { seed: key } }, ({ seed }, workshop) => {
    const seeking = workshop.commitments.seeking.filter((known) => presentPerson(workshop, known));
    if (seeking.length < leastPaired) return refuse('not-eligible');
    return accept({ type: 'BuddiesPaired', data: { pairs: pairsOf(shuffled(seeking, seed)) } });
  }),
};

/** Who is shown it as soon as it is shared. */
function readersIn(circle: Circle, workshop: Workshop, { id: author }: Actor): readonly string[] {
  if (circle === 'buddy') return buddiesOf(workshop, author);
  if (circle === 'team') return (teamWith(workshop, author)?.memberIds ?? []).filter((member) => member !== author);
  return [];
}

function whyNot(
  circle: Circle,
  readers: readonly string[],
  { commitments, agenda }: Workshop,
  { id: author }: Actor,
): RefusalCode | undefined {
  if (circle === 'room') return agenda.status === 'finished' ? 'too-late' : undefined; // nobody could lift it out
  if (readers.length > 0) return undefined;
  return circle === 'buddy' && commitments.seeking.includes(author) ? undefined : 'not-eligible';
}

function notNow(workshop: Workshop, { at }: Now): RefusalCode | undefined {
  return msOf(at) > (commitmentsUntilMs(workshop) ?? Number.POSITIVE_INFINITY) ? 'too-late' : undefined;
}

const isShown = (workshop: Workshop, { id: known, readers = [] }: CommitmentView): boolean =>
  readers.length > 0 || lineOf(workshop, known)?.highlighted === true;

function unsharing(workshop: Workshop, { id: commitmentId, author, circle }: CommitmentView): readonly WorkshopEvent[] {
  if (circle === undefined) return [];
  const data = { commitmentId, ...(author === undefined ? {} : { author }) };
  return [{ type: 'CommitmentUnshared', data }, ...lineWithdrawn(workshop, commitmentId)];
}

function pairsOf(people: readonly string[]): readonly (readonly string[])[] {
  const count = Math.floor(people.length / leastPaired);
  return Array.from({ length: count }, (_, index) =>
    people.slice(index * leastPaired, index === count - 1 ? people.length : (index + 1) * leastPaired),
  );
}

/** Somebody turned out to be somebody else: whoever had them for a buddy has lost them. */
export const losingBuddy = ({ commitments }: Workshop, participantId: string): readonly WorkshopEvent[] =>
  commitments.seeking.includes(participantId) || commitments.pairs.some((pair) => pair.includes(participantId))
    ? [{ type: 'BuddyLeft', data: { participantId } }]
    : [];
