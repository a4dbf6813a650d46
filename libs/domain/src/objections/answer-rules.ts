import { stepIds } from '../ids.ts';
import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import { personal } from '../kernel/personal.ts';
import { looksPersonal } from '../kernel/screen.ts';
import { flag, id, oneOf, optional, text } from '../kernel/shape.ts';
import { presentPerson } from '../people/index.ts';
import { rule } from '../rule.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import { answerKinds, isOffTheTable, isOpen, isReleased, type ObjectionView, objectionOf } from './state.ts';
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
        text: text(1, 280),
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
      const answer = { answerId, by, author: actor.id, text: personal(actor.id, words), kind } as const;
      return accept({
        type: 'ObjectionAnswered',
        data: { objectionId, ...answer, ...(stepId ? { stepId } : {}) },
      });
    },
  ),
  /** Solved when every raiser who is present says so; without them when most supporters do; else the lead for the absent. */
  AcceptAnswer: rule(
    { who: ['participant', 'lead'], during: ['live'], data: aboutAnswer },
    ({ objectionId, answerId }, workshop, actor) => {
      const objection = objectionOf(workshop, objectionId);
      if (!objection) return refuse('not-found');
      if (objection.status === 'resolved') return alreadySo;
      if (!isUpForJudgement(objection, answerId)) return refuse('not-answered');
      const raisers = present(workshop, raisersOf(workshop, objectionId));
      if (actor.seat !== 'participant') {
        const by = raisers.length > 0 ? 'raisers' : 'trainer-for-absent';
        const allSaidYes = raisers.every((raiser) => Object.hasOwn(objection.satisfied, raiser));
        return allSaidYes
          ? accept({ type: 'ObjectionResolved', data: { objectionId, answerId, by } })
          : refuse('not-raiser');
      }
      const deciding = raisers.length > 0 ? raisers : present(workshop, supportersOf(workshop, objectionId));
      if (!deciding.includes(actor.id)) return refuse('not-raiser');
      return accept(...yesFrom(actor.id, deciding, raisers.length > 0, objection, answerId));
    },
  ),
  RejectAnswer: rule(
    {
      who: ['participant'],
      during: ['live'],
      data: { ...aboutAnswer, why: optional(text(0, 140)), confirmNotReal: optional(flag) },
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
function yesFrom(
  person: string,
  deciding: readonly string[],
  allOfThem: boolean,
  { id: objectionId, satisfied }: ObjectionView,
  answerId: string,
): readonly WorkshopEvent[] {
  const yes = deciding.filter((each) => each === person || Object.hasOwn(satisfied, each)).length;
  const enough = allOfThem ? yes === deciding.length : yes * 2 > deciding.length;
  const by = allOfThem ? 'raisers' : 'majority-of-supporters';
  const accepted: WorkshopEvent = { type: 'AnswerAccepted', data: { objectionId, answerId, participantId: person } };
  const resolved: WorkshopEvent = { type: 'ObjectionResolved', data: { objectionId, answerId, by } };
  return [...(Object.hasOwn(satisfied, person) ? [] : [accepted]), ...(enough ? [resolved] : [])];
}

const present = (workshop: Workshop, people: readonly string[]): readonly string[] =>
  people.filter((person) => presentPerson(workshop, person));

/** Only the latest answer can be accepted or rejected. */
const isUpForJudgement = ({ status, answers }: ObjectionView, answerId: string): boolean =>
  status === 'answered' && answers.at(-1)?.id === answerId;

const verdictOn = ({ answers }: ObjectionView, answerId: string) =>
  answers.find((answer) => answer.id === answerId)?.verdict;
