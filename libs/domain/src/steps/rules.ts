import { debriefPhases, stepIds } from '../ids.ts';
import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import { personal } from '../kernel/personal.ts';
import { looksPersonal } from '../kernel/screen.ts';
import { flag, id, oneOf, optional, text } from '../kernel/shape.ts';
import { rule } from '../rule.ts';
import type { WorkshopEvent } from '../workshop.ts';
import { linesOf } from './state.ts';

/** Lines one person may write per step or phase. */
const lineLimit = 3;

const aboutStep = { stepId: oneOf(...stepIds) };
const aboutLine = { lineId: id };

export const stepsRules = {
  /** Opens a step; the one before it is done with. The order is free. */
  OpenStep: rule({ who: ['lead'], during: ['live'], data: aboutStep }, ({ stepId }, { agenda, steps }) => {
    if (agenda.activeActivity === undefined) return refuse('not-in-phase');
    if (steps.open === stepId) return alreadySo;
    const opened: WorkshopEvent = { type: 'StepOpened', data: { stepId } };
    return steps.open === undefined
      ? accept(opened)
      : accept<WorkshopEvent>({ type: 'StepCompleted', data: { stepId: steps.open } }, opened);
  }),
  CompleteStep: rule({ who: ['lead'], during: ['live'], data: aboutStep }, ({ stepId }, { steps }) => {
    if (steps.completed.includes(stepId)) return alreadySo;
    return steps.open === stepId ? accept({ type: 'StepCompleted', data: { stepId } }) : refuse('not-in-phase');
  }),
  CaptureLine: rule(
    {
      who: ['participant', 'lead'],
      during: ['live'],
      data: {
        ...aboutLine,
        stepId: optional(oneOf(...stepIds)),
        phase: optional(oneOf(...debriefPhases)),
        text: text(1, 200),
        confirmNotReal: optional(flag),
      },
    },
    ({ lineId, stepId, phase, text: words, confirmNotReal }, workshop, actor) => {
      const known = workshop.steps.lines[lineId];
      if (known) return known.author === actor.id ? alreadySo : refuse('not-found');
      const { steps, agenda } = workshop;
      const active = agenda.activities.find(({ id: activityId }) => activityId === agenda.activeActivity);
      const about = stepId ?? (phase === undefined ? steps.open : undefined);
      if (
        active?.kind !== 'debrief' &&
        (about === undefined || (about !== steps.open && !steps.completed.includes(about)))
      ) {
        return refuse('not-in-phase');
      }
      const mine = linesOf(workshop).filter(
        (line) => line.author === actor.id && line.stepId === about && line.phase === phase,
      );
      if (mine.length >= lineLimit) return refuse('too-late');
      if (!confirmNotReal && looksPersonal(words)) return refuse('looks-personal');
      return accept({
        type: 'LineCaptured',
        data: {
          lineId,
          author: actor.id,
          ...(about ? { stepId: about } : {}),
          ...(phase ? { phase } : {}),
          text: personal(actor.id, words),
        },
      });
    },
  ),
  HighlightLine: rule({ who: ['trainer'], during: ['live', 'paused'], data: aboutLine }, (data, { steps }) => {
    const line = steps.lines[data.lineId];
    if (!line) return refuse('not-found');
    return line.highlighted ? alreadySo : accept({ type: 'LineHighlighted', data });
  }),
  UnhighlightLine: rule({ who: ['trainer'], during: ['live', 'paused'], data: aboutLine }, (data, { steps }) => {
    const line = steps.lines[data.lineId];
    if (!line) return refuse('not-found');
    return line.highlighted ? accept({ type: 'LineUnhighlighted', data }) : alreadySo;
  }),
};
