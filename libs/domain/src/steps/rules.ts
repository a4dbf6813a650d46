import { activityOf } from '../agenda/index.ts';
import { type DebriefPhase, debriefPhases, type StepId, stepIds } from '../ids.ts';
import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import { personal } from '../kernel/personal.ts';
import { looksPersonal } from '../kernel/personal-data.ts';
import { flag, id, oneOf, optional, text } from '../kernel/shape.ts';
import { languageOf } from '../people/index.ts';
import { rule } from '../rule.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import { lineLimits } from './limits.ts';
import { lineOf, linesOf } from './state.ts';

const aboutStep = { stepId: oneOf(...stepIds) };
const aboutLine = { lineId: id };
const phase = optional(oneOf(...debriefPhases));

export const stepsRules = {
  /** Opens a step; the one before it is done with. The order is free. */
  OpenStep: rule({ who: ['lead'], during: ['live'], data: aboutStep }, ({ stepId }, { agenda, steps }) => {
    if (agenda.activeActivity === undefined) return refuse('not-in-phase');
    if (steps.open === stepId) return alreadySo;
    return steps.open === undefined
      ? accept({ type: 'StepOpened', data: { stepId } })
      : accept<WorkshopEvent>(
          { type: 'StepCompleted', data: { stepId: steps.open } },
          { type: 'StepOpened', data: { stepId, follows: steps.open } },
        );
  }),
  /** One line to say on Monday, or a thought in the debriefing. */
  CaptureLine: rule(
    {
      who: ['participant', 'lead'],
      during: ['live'],
      data: {
        ...aboutLine,
        stepId: optional(oneOf(...stepIds)),
        phase,
        text: text(1, lineLimits.longestText),
        confirmNotReal: optional(flag),
      },
    },
    ({ lineId, text: words, confirmNotReal, ...wish }, workshop, actor) => {
      const known = lineOf(workshop, lineId);
      if (known) return known.author === actor.id ? alreadySo : refuse('not-found');
      const place = placeOf(wish, workshop);
      if (!place) return refuse('not-in-phase');
      if (isFull(place, workshop, actor.id)) return refuse('line-limit');
      if (!confirmNotReal && actor.seat === 'participant' && looksPersonal(words)) return refuse('looks-personal');
      return accept({
        type: 'LineCaptured',
        data: {
          lineId,
          author: actor.id,
          ...place,
          ...here(workshop),
          text: personal(actor.id, words),
          ...languageOf(workshop, actor),
        },
      });
    },
  ),
  HighlightLine: rule({ who: ['trainer'], during: ['live', 'paused'], data: aboutLine }, (data, workshop) => {
    const line = lineOf(workshop, data.lineId);
    if (!line) return refuse('not-found');
    return line.highlighted ? alreadySo : accept({ type: 'LineHighlighted', data });
  }),
  UnhighlightLine: rule({ who: ['trainer'], during: ['live', 'paused'], data: aboutLine }, (data, workshop) => {
    const line = lineOf(workshop, data.lineId);
    if (!line) return refuse('not-found');
    return line.highlighted ? accept({ type: 'LineUnhighlighted', data }) : alreadySo;
  }),
};

const here = ({ agenda: { activeActivity: activityId } }: Workshop) => (activityId === undefined ? {} : { activityId });

interface Place {
  readonly stepId?: StepId;
  readonly phase?: DebriefPhase;
}

/** The step or phase a line is for: the one named, else the open step. Steps are open or done; phases are for a debriefing. */
function placeOf(wish: Place, workshop: Workshop): Place | undefined {
  const { steps, agenda } = workshop;
  const stepId = wish.stepId ?? (wish.phase === undefined ? steps.open : undefined);
  const place = { ...(stepId ? { stepId } : {}), ...(wish.phase ? { phase: wish.phase } : {}) };
  if (activityOf(agenda, agenda.activeActivity ?? '')?.kind === 'debrief') return place;
  return stepId !== undefined && (stepId === steps.open || steps.completed.includes(stepId)) ? place : undefined;
}

const isFull = (place: Place, workshop: Workshop, author: string): boolean =>
  linesOf(workshop).filter(
    (line) => line.author === author && line.stepId === place.stepId && line.phase === place.phase,
  ).length >= lineLimits.mostPerPlace;
