import { stepIds } from '../ids.ts';
import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import { personal } from '../kernel/personal.ts';
import { looksPersonal } from '../kernel/personal-data.ts';
import { flag, id, oneOf, optional, text } from '../kernel/shape.ts';
import { languageOf } from '../people/index.ts';
import { rule } from '../rule.ts';
import type { ObjectionView } from '../views.ts';
import type { WorkshopEvent } from '../workshop.ts';
import { objectionLimits } from './limits.ts';
import { answerKinds, isOffTheTable, isOpen, isReleased, isToBeResolved, objectionOf } from './state.ts';
import { raisersOf, supportersOf } from './united.ts';

const aboutAnswer = { objectionId: id, answerId: id };

export const answerRules = {
  /** Where words wait for the trainers, only they answer: an answer has nowhere to wait. */
  AnswerObjection: rule(
    {
      who: ['participant', 'lead'],
      during: ['live'],
      data: {
        ...aboutAnswer,
        text: text(1, objectionLimits.longestAnswer),
        kind: oneOf(...answerKinds),
        stepId: optional(oneOf(...stepIds)),
        confirmNotReal: optional(flag),
      },
    },
    ({ objectionId, answerId, text: words, kind, stepId, confirmNotReal }, workshop, actor) => {
      const objection = objectionOf(workshop, objectionId);
      if (!objection || !isReleased(objection) || isOffTheTable(objection)) return refuse('not-found');
      const known = objection.answers.find((answer) => answer.id === answerId);
      if (known) return known.author === actor.id ? alreadySo : refuse('not-found');
      if (!isOpen(objection)) return refuse('not-in-phase');
      const by = actor.seat === 'participant' ? 'participant' : 'trainer';
      if (by === 'participant') {
        if (workshop.agenda.settings.moderation === 'pre') return refuse('forbidden');
        const raisers = raisersOf(workshop, objectionId);
        if (raisers.length === 1 && raisers[0] === actor.id) return refuse('own-objection');
        if (!confirmNotReal && looksPersonal(words)) return refuse('looks-personal');
      }
      const answer = {
        answerId,
        by,
        author: actor.id,
        text: personal(actor.id, words),
        kind,
        ...languageOf(workshop, actor),
      } as const;
      return accept({
        type: 'ObjectionAnswered',
        data: { objectionId, ...answer, ...(stepId ? { stepId } : {}) },
      });
    },
  ),
  /**
   * Solved when all who raised it have said so. More than half of its supporters, or the lead, propose it. Nothing here asks
   * who is present: the lead can send people away, and would learn by the answer whose objection it is.
   */
  AcceptAnswer: rule(
    { who: ['participant', 'lead'], during: ['live'], data: aboutAnswer },
    ({ objectionId, answerId }, workshop, actor) => {
      const objection = objectionOf(workshop, objectionId);
      if (!objection) return refuse('not-found');
      if (objection.status === 'resolved') return alreadySo;
      if (!isUpForJudgement(objection, answerId)) return refuse('not-answered');
      if (actor.seat !== 'participant') return accept(...proposalOf(objection, answerId));
      const raisers = raisersOf(workshop, objectionId);
      const supporters = supportersOf(workshop, objectionId);
      if (raisers.includes(actor.id)) return accept(...yesOfRaiser(actor.id, raisers, objection, answerId));
      if (supporters.includes(actor.id)) return accept(...yesOfSupporter(actor.id, supporters, objection, answerId));
      return refuse('not-raiser');
    },
  ),
  RejectAnswer: rule(
    {
      who: ['participant'],
      during: ['live'],
      data: { ...aboutAnswer, why: optional(text(0, objectionLimits.longestReason)), confirmNotReal: optional(flag) },
    },
    ({ objectionId, answerId, why, confirmNotReal }, workshop, actor) => {
      const objection = objectionOf(workshop, objectionId);
      if (!objection) return refuse('not-found');
      if (!raisersOf(workshop, objectionId).includes(actor.id)) return refuse('not-raiser');
      if (objection.status === 'open' && verdictOn(objection, answerId) === 'rejected') return alreadySo;
      if (!isUpForJudgement(objection, answerId)) return refuse('not-answered');
      if (why && !confirmNotReal && looksPersonal(why)) return refuse('looks-personal');
      const because = why ? { why: personal(actor.id, why) } : {};
      return accept({ type: 'AnswerRejected', data: { objectionId, answerId, ...because } });
    },
  ),
};

/** One more yes; the last one that was needed solves it. */
function yesOfRaiser(
  person: string,
  raisers: readonly string[],
  objection: ObjectionView,
  answerId: string,
): readonly WorkshopEvent[] {
  const resolved = { objectionId: objection.id, answerId, by: 'raisers' } as const;
  const isLast = countYes(objection, person, raisers) === raisers.length;
  return [
    ...yesOf(objection, answerId, person),
    ...(isLast ? [{ type: 'ObjectionResolved', data: resolved } as const] : []),
  ];
}

/** One more yes; with more than half of them it is proposed, here or not. */
function yesOfSupporter(
  person: string,
  supporters: readonly string[],
  objection: ObjectionView,
  answerId: string,
): readonly WorkshopEvent[] {
  const areMost = countYes(objection, person, supporters) * 2 > supporters.length;
  return [...yesOf(objection, answerId, person), ...(areMost ? proposalOf(objection, answerId) : [])];
}

const countYes = ({ satisfied }: ObjectionView, person: string, people: readonly string[]): number =>
  people.filter((each) => each === person || Object.hasOwn(satisfied, each)).length;

const yesOf = (
  { id: objectionId, satisfied }: ObjectionView,
  answerId: string,
  participantId: string,
): readonly WorkshopEvent[] =>
  Object.hasOwn(satisfied, participantId)
    ? []
    : [{ type: 'AnswerAccepted', data: { objectionId, answerId, participantId } }];

const proposalOf = (objection: ObjectionView, answerId: string): readonly WorkshopEvent[] =>
  isToBeResolved(objection) ? [] : [{ type: 'ResolutionProposed', data: { objectionId: objection.id, answerId } }];

/** Only the latest answer can be accepted or rejected. */
const isUpForJudgement = ({ status, answers }: ObjectionView, answerId: string): boolean =>
  status === 'answered' && answers.at(-1)?.id === answerId;

const verdictOn = ({ answers }: ObjectionView, answerId: string) =>
  answers.find((answer) => answer.id === answerId)?.verdict;
