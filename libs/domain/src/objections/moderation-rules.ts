import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import { flag, id, oneOf, optional } from '../kernel/shape.ts';
import { flagsOf } from '../objectives/index.ts';
import { rule } from '../rule.ts';
import { hidden, hiddenOf } from './hiding.ts';
import { hideReasons, objectionOf } from './state.ts';

const about = { objectionId: id };
const running = ['live', 'paused'] as const;

/** What trainers do so that nobody is hurt: words wait for them, or leave every screen. */
export const moderationRules = {
  HoldObjection: rule({ who: ['trainer'], during: running, data: about }, (data, workshop) => {
    const objection = objectionOf(workshop, data.objectionId);
    if (!objection) return refuse('not-found');
    if (objection.status === 'held') return alreadySo;
    return objection.status === 'open' ? accept({ type: 'ObjectionHeld', data }) : refuse('not-in-phase');
  }),
  ReleaseObjection: rule({ who: ['trainer'], during: running, data: about }, (data, workshop) => {
    const objection = objectionOf(workshop, data.objectionId);
    if (!objection) return refuse('not-found');
    return objection.status === 'held'
      ? accept({ type: 'ObjectionReleased', data: { ...data, ...flagsOf(workshop, objection) } })
      : alreadySo;
  }),
  HideObjection: rule(
    {
      who: ['trainer'],
      during: [...running, 'finished'],
      data: { ...about, reason: optional(oneOf(...hideReasons)), allOfRaiser: optional(flag) },
    },
    ({ objectionId, reason = 'off-topic', allOfRaiser = false }, workshop) => {
      const objection = objectionOf(workshop, objectionId);
      if (!objection) return refuse('not-found');
      if (allOfRaiser) return accept(...hiddenOf(workshop, new Set([objection.raiser]), reason));
      return objection.status === 'hidden' ? alreadySo : accept(...hidden(workshop, objectionId, reason));
    },
  ),
  UnhideObjection: rule({ who: ['trainer'], during: [...running, 'finished'], data: about }, (data, workshop) => {
    const objection = objectionOf(workshop, data.objectionId);
    if (!objection) return refuse('not-found');
    return objection.status === 'hidden' ? accept({ type: 'ObjectionUnhidden', data }) : alreadySo;
  }),
};
