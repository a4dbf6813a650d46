import { accept, refuse } from '../kernel/decision.ts';
import { flag, id, list, optional, whole } from '../kernel/shape.ts';
import { objectionOf } from '../objections/index.ts';
import { languageOf } from '../people/index.ts';
import { unsettledRounds } from '../rounds/index.ts';
import { rule } from '../rule.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import { isForTheRoom, objectiveOf } from './state.ts';
import { mentionsSomebody, rewritten, wordingShapes } from './wording.ts';

const { text, dueWeeks, measure, servesBoss, servesBuyer } = wordingShapes;

const data = {
  objectiveId: id,
  version: optional(whole(1, 1_000)),
  text,
  dueWeeks: optional(dueWeeks),
  measure: optional(measure),
  servesBoss: optional(servesBoss),
  servesBuyer: optional(servesBuyer),
  addresses: optional(list(id, 0, 20)),
  confirmNotReal: optional(flag),
};

/**
 * New words, a new version; ballots on the old one never carry over. Where words wait for the trainers, only they
 * change what the room reads already.
 */
export const amendObjective = rule(
  { who: ['participant', 'lead'], during: ['live'], data },
  ({ objectiveId, version, addresses = [], confirmNotReal, ...words }, workshop, actor) => {
    const objective = objectiveOf(workshop, objectiveId);
    const latest = objective?.versions.at(-1);
    const byParticipant = actor.seat === 'participant';
    if (!objective || !latest || objective.status === 'withdrawn') return refuse('not-found');
    if (byParticipant && objective.author !== actor.id) return refuse('not-found');
    if (objective.status === 'agreed' || objective.status === 'adopted') return refuse('already-agreed');
    if (unsettledRounds(workshop).some(({ subject }) => subject === objectiveId)) return refuse('round-still-open');
    if (version !== undefined && version !== latest.n && version !== latest.n + 1) return refuse('stale-version');
    const addressed = addresses.map((objectionId) => objectionOf(workshop, objectionId));
    if (addressed.some((objection) => !objection)) return refuse('not-found');
    if (addressed.some((objection) => (objection?.objectiveId ?? objectiveId) !== objectiveId))
      return refuse('merge-across');
    if (words.servesBoss === '' || words.servesBuyer === '') return refuse('both-sides-needed');
    const { moderation } = workshop.agenda.settings;
    if (byParticipant && moderation === 'pre' && isForTheRoom(objective)) return refuse('forbidden');
    if (byParticipant && !confirmNotReal && mentionsSomebody(words)) return refuse('looks-personal');
    const amended = {
      objectiveId,
      version: latest.n + 1,
      addresses,
      ...rewritten(words, latest, actor.id),
      ...languageOf(workshop, actor),
    };
    return accept<WorkshopEvent>(
      { type: 'ObjectiveAmended', data: amended },
      ...(byParticipant ? [] : addresses.flatMap((objectionId) => integrated(objectionId, objectiveId, workshop))),
    );
  },
);

/** The objection that the lead takes in is solved by it, when it still stood; its raiser can reopen it. */
function integrated(objectionId: string, objectiveId: string, workshop: Workshop): readonly WorkshopEvent[] {
  const status = objectionOf(workshop, objectionId)?.status ?? '';
  const stands = ['open', 'answered', 'escalated', 'parked'].includes(status);
  return stands ? [{ type: 'ObjectionResolved', data: { objectionId, objectiveId, by: 'objective' } }] : [];
}
