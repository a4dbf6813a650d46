import { sentenceIds, stepIds } from '../ids.ts';
import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import { personal } from '../kernel/personal.ts';
import { looksPersonal } from '../kernel/screen.ts';
import { flag, id, key, oneOf, optional, text } from '../kernel/shape.ts';
import { objectiveOf } from '../objectives/index.ts';
import { rule } from '../rule.ts';
import type { Workshop } from '../workshop.ts';
import { lifeRules } from './life-rules.ts';
import { mergeRules } from './merge-rules.ts';
import {
  allObjections,
  answerKinds,
  hideReasons,
  isOpen,
  isReleased,
  objectionOf,
  raisersOf,
  supportersOf,
} from './state.ts';

/** A person has at most this many open objections. */
const openLimit = 5;

const about = { objectionId: id };

export const objectionsRules = {
  RaiseObjection: rule(
    {
      who: ['participant'],
      during: ['live'],
      data: {
        ...about,
        text: text(10, 280),
        interest: optional(text(0, 140)),
        sentenceId: optional(oneOf(...sentenceIds)),
        caseId: optional(key),
        objectiveId: optional(id),
        showAlias: optional(flag),
        confirmNotReal: optional(flag),
      },
    },
    (data, workshop, actor) => {
      const { objectionId, interest, sentenceId, caseId, objectiveId, showAlias, confirmNotReal } = data;
      const known = objectionOf(workshop, objectionId);
      if (known) return known.raiser === actor.id ? alreadySo : refuse('not-found');
      if (!takesObjections(workshop)) return refuse('not-in-phase');
      const mine = allObjections(workshop).filter((objection) => objection.raiser === actor.id && isOpen(objection));
      if (mine.length >= openLimit) return refuse('objection-limit');
      if (objectiveId !== undefined && !objectiveOf(workshop, objectiveId)) return refuse('not-found');
      if (!confirmNotReal && (looksPersonal(data.text) || looksPersonal(interest ?? '')))
        return refuse('looks-personal');
      const person = workshop.people.byId[actor.id];
      return accept({
        type: 'ObjectionRaised',
        data: {
          objectionId,
          raiser: actor.id,
          text: personal(actor.id, data.text),
          ...(interest ? { interest: personal(actor.id, interest) } : {}),
          ...(sentenceId ? { sentenceId } : {}),
          ...(caseId === undefined ? {} : { caseId }),
          ...(objectiveId === undefined ? {} : { objectiveId }),
          ...(showAlias && person && 'of' in person.alias ? { alias: person.alias } : {}),
          language: person?.locale ?? 'nl',
          held: workshop.agenda.settings.moderation === 'pre',
        },
      });
    },
  ),

  HoldObjection: rule({ who: ['trainer'], during: ['live', 'paused'], data: about }, (data, workshop) => {
    const objection = objectionOf(workshop, data.objectionId);
    if (!objection) return refuse('not-found');
    if (objection.status === 'held') return alreadySo;
    return objection.status === 'open' ? accept({ type: 'ObjectionHeld', data }) : refuse('not-in-phase');
  }),
  ReleaseObjection: rule({ who: ['trainer'], during: ['live', 'paused'], data: about }, (data, workshop) => {
    const objection = objectionOf(workshop, data.objectionId);
    if (!objection) return refuse('not-found');
    return objection.status === 'held' ? accept({ type: 'ObjectionReleased', data }) : alreadySo;
  }),
  HideObjection: rule(
    {
      who: ['trainer'],
      during: ['live', 'paused', 'finished'],
      data: { ...about, reason: optional(oneOf(...hideReasons)) },
    },
    ({ objectionId, reason = 'off-topic' }, workshop) => {
      const objection = objectionOf(workshop, objectionId);
      if (!objection) return refuse('not-found');
      return objection.status === 'hidden'
        ? alreadySo
        : accept({ type: 'ObjectionHidden', data: { objectionId, reason } });
    },
  ),
  UnhideObjection: rule({ who: ['trainer'], during: ['live', 'paused', 'finished'], data: about }, (data, workshop) => {
    const objection = objectionOf(workshop, data.objectionId);
    if (!objection) return refuse('not-found');
    return objection.status === 'hidden' ? accept({ type: 'ObjectionUnhidden', data }) : alreadySo;
  }),

  SupportObjection: rule(
    { who: ['participant'], during: ['live'], data: about },
    ({ objectionId }, workshop, { id: participantId }) => {
      const objection = objectionOf(workshop, objectionId);
      if (!objection || !isReleased(objection) || !isOpen(objection)) return refuse('not-found');
      if (raisersOf(workshop, objectionId).includes(participantId)) return refuse('own-objection');
      if (supportersOf(workshop, objectionId).includes(participantId)) return refuse('already-supported');
      return accept({ type: 'ObjectionSupported', data: { objectionId, participantId } });
    },
  ),
  WithdrawSupport: rule(
    { who: ['participant'], during: ['live'], data: about },
    ({ objectionId }, workshop, { id: participantId }) => {
      if (!supportersOf(workshop, objectionId).includes(participantId)) return refuse('no-vote');
      const from = allObjections(workshop).filter(({ supporters }) => Object.hasOwn(supporters, participantId));
      const united = new Set([objectionId, ...unitedIds(workshop, objectionId)]);
      return accept({
        type: 'ObjectionSupportWithdrawn',
        data: { objectionId, participantId, from: from.flatMap(({ id: known }) => (united.has(known) ? [known] : [])) },
      });
    },
  ),
  RewordObjection: rule(
    { who: ['participant'], during: ['live'], data: { ...about, text: text(10, 280), confirmNotReal: optional(flag) } },
    ({ objectionId, text: words, confirmNotReal }, workshop, actor) => {
      const objection = objectionOf(workshop, objectionId);
      if (!objection || objection.status === 'hidden' || objection.status === 'withdrawn') return refuse('not-found');
      if (objection.raiser !== actor.id) return refuse('not-raiser');
      if (objection.status === 'resolved') return refuse('not-in-phase');
      if (!confirmNotReal && looksPersonal(words)) return refuse('looks-personal');
      return accept({ type: 'ObjectionReworded', data: { objectionId, text: personal(actor.id, words) } });
    },
  ),

  AnswerObjection: rule(
    {
      who: ['participant', 'lead'],
      during: ['live'],
      data: {
        ...about,
        answerId: id,
        text: text(1, 280),
        kind: oneOf(...answerKinds),
        stepId: optional(oneOf(...stepIds)),
        confirmNotReal: optional(flag),
      },
    },
    ({ objectionId, answerId, text: words, kind, stepId, confirmNotReal }, workshop, actor) => {
      const objection = objectionOf(workshop, objectionId);
      if (!objection || !isReleased(objection) || objection.status === 'merged') return refuse('not-found');
      if (objection.answers.some((answer) => answer.id === answerId)) return alreadySo;
      if (!isOpen(objection)) return refuse('not-in-phase');
      const raisers = raisersOf(workshop, objectionId);
      if (raisers.length === 1 && raisers[0] === actor.id) return refuse('own-objection');
      if (!confirmNotReal && actor.seat === 'participant' && looksPersonal(words)) return refuse('looks-personal');
      return accept({
        type: 'ObjectionAnswered',
        data: {
          objectionId,
          answerId,
          by: actor.seat === 'participant' ? 'participant' : 'trainer',
          author: actor.id,
          text: personal(actor.id, words),
          kind,
          ...(stepId ? { stepId } : {}),
        },
      });
    },
  ),
  ...lifeRules,
  ...mergeRules,
};

/** In the objections activity, and wherever an objective is on the table. */
function takesObjections({ agenda }: Workshop): boolean {
  return agenda.activeActivity !== undefined;
}

const unitedIds = (workshop: Workshop, id: string): readonly string[] =>
  allObjections(workshop).flatMap((objection) =>
    objection.mergedInto === id ? [objection.id, ...unitedIds(workshop, objection.id)] : [],
  );
