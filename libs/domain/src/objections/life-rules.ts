import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import { personal } from '../kernel/personal.ts';
import { looksPersonal } from '../kernel/personal-data.ts';
import { flag, id, optional, text } from '../kernel/shape.ts';
import { flagsOf } from '../objectives/index.ts';
import { rule } from '../rule.ts';
import type { ObjectionView } from '../views.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import { objectionLimits } from './limits.ts';
import { isReleased, objectionOf } from './state.ts';
import { countPeople, raisersOf, recounts, unitedUnder } from './united.ts';

const about = { objectionId: id };

/** The side exits, and the ways back. */
export const lifeRules = {
  /** The raiser takes their name away; it goes unless somebody else raised something that is merged into it. */
  WithdrawObjection: rule(
    { who: ['participant'], during: ['live', 'paused'], data: about },
    ({ objectionId }, workshop, actor) => {
      const objection = objectionOf(workshop, objectionId);
      if (!objection) return refuse('not-found');
      if (objection.raiser !== actor.id) return refuse('not-raiser');
      if (objection.status === 'withdrawn' || objection.raiserLeft) return alreadySo;
      if (objection.status === 'resolved') return refuse('not-in-phase');
      const leave = (united: readonly ObjectionView[]) => named(united, objectionId, true);
      const staying = leave(unitedUnder(workshop, objectionId));
      const others = staying.some(({ raiser, raiserLeft }) => raiser !== undefined && !raiserLeft);
      const withdrawn = { objectionId, others, support: countPeople(staying) };
      return accept<WorkshopEvent>(
        { type: 'ObjectionWithdrawn', data: withdrawn },
        ...recounts(workshop, objection, leave),
      );
    },
  ),
  ReopenObjection: rule(
    {
      who: ['participant', 'lead'],
      during: ['live', 'paused'],
      data: { ...about, why: optional(text(0, objectionLimits.longestReason)), confirmNotReal: optional(flag) },
    },
    ({ objectionId, why, confirmNotReal }, workshop, actor) => {
      const objection = objectionOf(workshop, objectionId);
      if (!objection) return refuse('not-found');
      const mine = objection.raiser === actor.id || raisersOf(workshop, objectionId).includes(actor.id);
      if (actor.seat === 'participant' && !mine) return refuse('not-raiser');
      if (objection.status === 'open' || objection.status === 'answered') return alreadySo;
      if (!['resolved', 'withdrawn', 'parked'].includes(objection.status)) return refuse('not-in-phase');
      if (why && actor.seat === 'participant' && !confirmNotReal && looksPersonal(why)) return refuse('looks-personal');
      const because = why ? { why: personal(actor.id, why) } : {};
      return accept<WorkshopEvent>(
        {
          type: 'ObjectionReopened',
          data: { objectionId, ...because, ...(objection.released ? flagsOf(workshop, objection) : {}) },
        },
        ...(objection.status === 'withdrawn' ? nameBack(workshop, objection) : []),
      );
    },
  ),
  /** "To the boss": from a team to the plenary. */
  EscalateObjection: rule(
    { who: ['lead', 'participant'], during: ['live'], data: about },
    ({ objectionId }, workshop, { seat, id: actorId }) => {
      const objection = objectionOf(workshop, objectionId);
      if (!objection || !isReleased(objection)) return refuse('not-found');
      const by = seat === 'participant' ? 'participant' : 'trainer';
      if (by === 'participant' && !raisersOf(workshop, objectionId).includes(actorId)) return refuse('not-raiser');
      if (objection.status === 'escalated') return alreadySo;
      return objection.status === 'open' || objection.status === 'answered'
        ? accept({ type: 'ObjectionEscalated', data: { objectionId, by } })
        : refuse('not-in-phase');
    },
  ),
  /** Set aside for today, and listed in the report. */
  ParkObjection: rule({ who: ['lead'], during: ['live', 'paused'], data: about }, (data, workshop) => {
    const objection = objectionOf(workshop, data.objectionId);
    if (!objection || !isReleased(objection)) return refuse('not-found');
    if (objection.status === 'parked') return alreadySo;
    return ['open', 'answered', 'escalated'].includes(objection.status)
      ? accept({ type: 'ObjectionParked', data })
      : refuse('not-in-phase');
  }),
};

/** The same objections, with the raiser of one of them gone from it, or back. */
const named = (united: readonly ObjectionView[], id: string, raiserLeft: boolean): readonly ObjectionView[] =>
  united.map((objection) => (objection.id === id ? { ...objection, raiserLeft } : objection));

/** Whoever withdrew it stands behind it again. */
function nameBack(workshop: Workshop, objection: ObjectionView): readonly WorkshopEvent[] {
  const { id: objectionId } = objection;
  const back = (united: readonly ObjectionView[]) => named(united, objectionId, false);
  const support = countPeople(back(unitedUnder(workshop, objectionId)));
  return [{ type: 'SupportCounted', data: { objectionId, support } }, ...recounts(workshop, objection, back)];
}
