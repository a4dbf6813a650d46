import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import { personal } from '../kernel/personal.ts';
import { looksPersonal } from '../kernel/screen.ts';
import { id, optional, text } from '../kernel/shape.ts';
import { presentPerson } from '../people/index.ts';
import { rule } from '../rule.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import { isReleased, objectionOf, raisersOf, supportersOf } from './state.ts';

const about = { objectionId: id };
const why = optional(text(0, 140));
type ObjectionView = Workshop['objections']['byId'][string];

/** From answered to resolved, and the side exits. */
export const lifeRules = {
  /** Solved when every raiser who is present says so; without them when most supporters do; else the lead for the absent. */
  AcceptAnswer: rule(
    { who: ['participant', 'lead'], during: ['live'], data: { ...about, answerId: id } },
    ({ objectionId, answerId }, workshop, actor) => {
      const objection = objectionOf(workshop, objectionId);
      if (!objection) return refuse('not-found');
      if (objection.status === 'resolved') return alreadySo;
      if (objection.status !== 'answered' || !isLatestAnswer(objection, answerId)) return refuse('not-answered');
      const raisers = present(workshop, raisersOf(workshop, objectionId));
      if (actor.seat !== 'participant') {
        return raisers.length === 0
          ? accept(resolved(objectionId, answerId, 'trainer-for-absent'))
          : refuse('not-raiser');
      }
      const deciding = raisers.length > 0 ? raisers : present(workshop, supportersOf(workshop, objectionId));
      if (!deciding.includes(actor.id)) return refuse('not-raiser');
      const satisfied = deciding.filter((person) => person === actor.id || Object.hasOwn(objection.satisfied, person));
      const accepted: WorkshopEvent = {
        type: 'AnswerAccepted',
        data: { objectionId, answerId, participantId: actor.id },
      };
      if (raisers.length > 0) {
        return satisfied.length === raisers.length
          ? accept(accepted, resolved(objectionId, answerId, 'raisers'))
          : accept(accepted);
      }
      return satisfied.length * 2 > deciding.length
        ? accept(accepted, resolved(objectionId, answerId, 'majority-of-supporters'))
        : accept(accepted);
    },
  ),
  RejectAnswer: rule(
    { who: ['participant'], during: ['live'], data: { ...about, answerId: id, why } },
    ({ objectionId, answerId, why: reason }, workshop, actor) => {
      const objection = objectionOf(workshop, objectionId);
      if (!objection) return refuse('not-found');
      if (!raisersOf(workshop, objectionId).includes(actor.id)) return refuse('not-raiser');
      if (objection.status !== 'answered' || !isLatestAnswer(objection, answerId)) return refuse('not-answered');
      if (reason && looksPersonal(reason)) return refuse('looks-personal');
      return accept({
        type: 'AnswerRejected',
        data: { objectionId, answerId, ...(reason ? { why: personal(actor.id, reason) } : {}) },
      });
    },
  ),
  WithdrawObjection: rule(
    { who: ['participant'], during: ['live', 'paused'], data: about },
    ({ objectionId }, workshop, actor) => {
      const objection = objectionOf(workshop, objectionId);
      if (!objection) return refuse('not-found');
      if (objection.raiser !== actor.id) return refuse('not-raiser');
      if (objection.status === 'withdrawn' || objection.raiserLeft) return alreadySo;
      if (objection.status === 'resolved') return refuse('not-in-phase');
      const others = raisersOf(workshop, objectionId).some((raiser) => raiser !== actor.id);
      const support = Math.max(0, objection.support - 1);
      return accept({ type: 'ObjectionWithdrawn', data: { objectionId, others, support } });
    },
  ),
  ReopenObjection: rule(
    { who: ['participant', 'lead'], during: ['live', 'paused'], data: { ...about, why } },
    ({ objectionId, why: reason }, workshop, actor) => {
      const objection = objectionOf(workshop, objectionId);
      if (!objection) return refuse('not-found');
      const mine = objection.raiser === actor.id || raisersOf(workshop, objectionId).includes(actor.id);
      if (actor.seat === 'participant' && !mine) return refuse('not-raiser');
      if (!['resolved', 'withdrawn', 'parked'].includes(objection.status)) return refuse('not-in-phase');
      return accept({
        type: 'ObjectionReopened',
        data: { objectionId, ...(reason ? { why: personal(actor.id, reason) } : {}) },
      });
    },
  ),
  /** "To the boss": from a team to the plenary. */
  EscalateObjection: rule({ who: ['lead', 'participant'], during: ['live'], data: about }, (data, workshop, actor) => {
    const objection = objectionOf(workshop, data.objectionId);
    if (!objection || !isReleased(objection)) return refuse('not-found');
    if (actor.seat === 'participant' && !raisersOf(workshop, objection.id).includes(actor.id))
      return refuse('not-raiser');
    if (objection.status === 'escalated') return alreadySo;
    return objection.status === 'open' || objection.status === 'answered'
      ? accept({ type: 'ObjectionEscalated', data })
      : refuse('not-in-phase');
  }),
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

const present = (workshop: Workshop, people: readonly string[]): readonly string[] =>
  people.filter((person) => presentPerson(workshop, person));

const isLatestAnswer = ({ answers }: ObjectionView, answerId: string): boolean => answers.at(-1)?.id === answerId;

const resolved = (
  objectionId: string,
  answerId: string,
  by: 'raisers' | 'majority-of-supporters' | 'trainer-for-absent',
): WorkshopEvent => ({ type: 'ObjectionResolved', data: { objectionId, answerId, by } });
