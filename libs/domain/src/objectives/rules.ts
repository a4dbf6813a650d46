import { caseOf, isBrought } from '../cases/index.ts';
import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import { flag, id, key, oneOf, optional } from '../kernel/shape.ts';
import { languageOf } from '../people/index.ts';
import { unsettledRounds } from '../rounds/index.ts';
import { rule } from '../rule.ts';
import type { Workshop } from '../workshop.ts';
import { amendObjective } from './amending-rule.ts';
import { endingRules } from './ending-rules.ts';
import { objectiveLimits } from './limits.ts';
import { allObjectives, objectiveKinds, objectiveOf } from './state.ts';
import { mentionsSomebody, wordingShapes, written } from './wording.ts';

const about = { objectiveId: id };

export const objectivesRules = {
  /** Proposes what both would sign. It must say what it brings the boss and what it brings the salesperson. */
  ProposeObjective: rule(
    {
      who: ['participant', 'lead'],
      during: ['live'],
      data: {
        ...about,
        ...wordingShapes,
        kind: oneOf(...objectiveKinds),
        caseId: optional(key),
        confirmNotReal: optional(flag),
      },
    },
    ({ objectiveId, kind, caseId, confirmNotReal, ...words }, workshop, actor) => {
      const known = objectiveOf(workshop, objectiveId);
      if (known) return known.author === actor.id ? alreadySo : refuse('not-found');
      if (workshop.agenda.activeActivity === undefined) return refuse('not-in-phase');
      if (!words.servesBoss || !words.servesBuyer) return refuse('both-sides-needed');
      const isCase = caseId === undefined || isBrought(workshop, caseId) || caseOf(workshop, caseId);
      if (!isCase) return refuse('not-found');
      if (openOf(workshop, actor.id).length >= objectiveLimits.mostOpen) return refuse('objective-limit');
      if (!confirmNotReal && mentionsSomebody(words)) return refuse('looks-personal');
      const proposed = {
        objectiveId,
        author: actor.id,
        kind,
        ...written(words, actor.id),
        ...languageOf(workshop, actor),
      };
      return accept({
        type: 'ObjectiveProposed',
        data: caseId === undefined ? proposed : { ...proposed, caseId },
      });
    },
  ),
  /** Lays it before the room. One objective at a time is under consent. */
  PutForward: rule({ who: ['lead'], during: ['live'], data: about }, (data, workshop) => {
    const objective = objectiveOf(workshop, data.objectiveId);
    if (!objective) return refuse('not-found');
    if (objective.status === 'forward') return alreadySo;
    if (objective.status !== 'proposed') return refuse('subject-not-ready');
    const underConsent = unsettledRounds(workshop).some(({ ballot }) => ballot === 'consent');
    return underConsent ? refuse('round-still-open') : accept({ type: 'ObjectivePutForward', data });
  }),
  AmendObjective: amendObjective,
  ...endingRules,
};

const openOf = (workshop: Workshop, author: string) =>
  allObjectives(workshop).filter(
    (objective) => objective.author === author && ['proposed', 'forward', 'blocked'].includes(objective.status),
  );
