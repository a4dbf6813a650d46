import { caseOf, isBrought } from '../cases/index.ts';
import { sentenceIds } from '../ids.ts';
import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import { personal, wordsOf } from '../kernel/personal.ts';
import { looksPersonal } from '../kernel/personal-data.ts';
import { flag, id, key, oneOf, optional, text } from '../kernel/shape.ts';
import { flagsOf, objectiveOf } from '../objectives/index.ts';
import { personOf } from '../people/index.ts';
import { rule } from '../rule.ts';
import type { Workshop } from '../workshop.ts';
import { answerRules } from './answer-rules.ts';
import { lifeRules } from './life-rules.ts';
import { objectionLimits } from './limits.ts';
import { mergeRules } from './merge-rules.ts';
import { moderationRules } from './moderation-rules.ts';
import { allObjections, isOpen, isReleased, objectionOf } from './state.ts';
import { supportRules } from './support-rules.ts';

const about = { objectionId: id };
const { shortestText, longestText, longestInterest, mostOpen } = objectionLimits;
const words = { text: text(shortestText, longestText), confirmNotReal: optional(flag) };

export const objectionsRules = {
  RaiseObjection: rule(
    {
      who: ['participant'],
      during: ['live'],
      data: {
        ...about,
        ...words,
        interest: optional(text(0, longestInterest)),
        sentenceId: optional(oneOf(...sentenceIds)),
        caseId: optional(key),
        objectiveId: optional(id),
        showAlias: optional(flag),
      },
    },
    ({ text: said, interest, showAlias, confirmNotReal, ...links }, workshop, actor) => {
      const known = objectionOf(workshop, links.objectionId);
      if (known) return known.raiser === actor.id ? alreadySo : refuse('not-found');
      if (workshop.agenda.activeActivity === undefined) return refuse('not-in-phase');
      if (openOf(workshop, actor.id).length >= mostOpen) return refuse('objection-limit');
      if (!isThere(links, workshop)) return refuse('not-found');
      if (!confirmNotReal && [said, interest ?? ''].some(looksPersonal)) return refuse('looks-personal');
      const person = personOf(workshop, actor.id);
      const alias = showAlias ? wordsOf(person?.alias) : undefined;
      const held = workshop.agenda.settings.moderation === 'pre';
      return accept({
        type: 'ObjectionRaised',
        data: {
          ...links,
          raiser: actor.id,
          text: personal(actor.id, said),
          ...(interest ? { interest: personal(actor.id, interest) } : {}),
          ...(alias === undefined ? {} : { alias: personal(actor.id, alias) }),
          language: person?.locale ?? 'nl',
          held,
          ...(held ? {} : flagsOf(workshop, { id: links.objectionId, ...links })),
        },
      });
    },
  ),
  /** The earlier wording is kept for the trainers. Where words wait for them, new words wait again. */
  RewordObjection: rule(
    { who: ['participant'], during: ['live'], data: { ...about, ...words } },
    ({ objectionId, text: said, confirmNotReal }, workshop, actor) => {
      const objection = objectionOf(workshop, objectionId);
      if (!objection || objection.status === 'hidden' || objection.status === 'withdrawn') return refuse('not-found');
      if (objection.raiser !== actor.id) return refuse('not-raiser');
      const waits = workshop.agenda.settings.moderation === 'pre' && isReleased(objection);
      const mayWait = objection.status === 'open' || objection.status === 'answered';
      if (objection.status === 'resolved' || (waits && !mayWait)) return refuse('not-in-phase');
      if (wordsOf(objection.text) === said) return alreadySo;
      if (!confirmNotReal && looksPersonal(said)) return refuse('looks-personal');
      const reworded = { objectionId, text: personal(actor.id, said) };
      return accept({ type: 'ObjectionReworded', data: waits ? { ...reworded, held: true } : reworded });
    },
  ),
  ...moderationRules,
  ...supportRules,
  ...answerRules,
  ...lifeRules,
  ...mergeRules,
};

const openOf = (workshop: Workshop, participantId: string) =>
  allObjections(workshop).filter(
    (objection) => objection.raiser === participantId && !objection.raiserLeft && isOpen(objection),
  );

type Links = { readonly caseId?: string; readonly objectiveId?: string };

/** What it is about stands: an objective, and a case brought or named here. */
function isThere({ caseId, objectiveId }: Links, workshop: Workshop): boolean {
  const stands = (thing: { readonly status: string } | undefined) =>
    thing !== undefined && thing.status !== 'withdrawn';
  const isCase = caseId === undefined || isBrought(workshop, caseId) || stands(caseOf(workshop, caseId));
  return isCase && (objectiveId === undefined || stands(objectiveOf(workshop, objectiveId)));
}
