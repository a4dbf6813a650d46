import type { Actor } from '../actor.ts';
import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import { msOf } from '../kernel/recorded.ts';
import { flag, key, optional, whole } from '../kernel/shape.ts';
import { rule } from '../rule.ts';
import type { PlayView } from '../views.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import { ending } from './ending.ts';
import { playLimits } from './limits.ts';
import { countOf, openCards, playOf, playsIn, runningPlays, stageOf } from './state.ts';

const { shortestSeconds, usualSeconds, longestSeconds } = playLimits;

export const runRules = {
  /** All teams that have their cards begin, and the clock with them. Cards that nobody read are asked about first. */
  StartPlay: rule(
    {
      who: ['lead'],
      during: ['live'],
      data: { seconds: optional(whole(shortestSeconds, longestSeconds)), confirmUnread: optional(flag) },
    },
    ({ seconds = usualSeconds, confirmUnread }, workshop, _actor, { at }) => {
      const all = playsIn(workshop);
      const waiting = all.filter((play) => stageOf(play) === 'dealt');
      if (all.length === 0) return refuse('no-brief');
      if (waiting.length === 0) return alreadySo;
      if (openCards(workshop)) return refuse('cards-open');
      const { dealt, read } = countOf(waiting);
      if (read < dealt && !confirmUnread) return refuse('brief-unread');
      const timer = { timerId: `play-${workshop.position + 1}`, endsAt: msOf(at) + seconds * 1_000, seconds };
      const playIds = waiting.map(({ id }) => id);
      const activityId = workshop.agenda.activeActivity ?? '';
      return accept<WorkshopEvent>(
        { type: 'TimerStarted', data: timer },
        { type: 'PlayStarted', data: { activityId, playIds } },
      );
    },
  ),
  /** Whoever plays ends the play of their own team; the lead that of one, or all of them. */
  EndPlay: rule(
    { who: ['lead', 'participant'], during: ['live'], data: { playId: optional(key) } },
    ({ playId }, workshop, actor) => {
      const meant = meantBy(workshop, actor).filter(({ id }) => playId === undefined || id === playId);
      if (meant.length === 0) return refuse(actor.seat === 'participant' ? 'not-in-team' : 'not-found');
      const running = meant.filter((play) => stageOf(play) === 'running');
      if (running.length > 0)
        return accept(...ending(workshop, running, actor.seat === 'participant' ? 'team' : 'lead'));
      return meant.every((play) => stageOf(play) === 'ended') ? alreadySo : refuse('not-in-phase');
    },
  ),
};

function meantBy(workshop: Workshop, { seat, id }: Actor): readonly PlayView[] {
  if (seat !== 'participant') return runningPlays(workshop).length > 0 ? runningPlays(workshop) : playsIn(workshop);
  const own = playOf(workshop, id);
  return own ? [own] : [];
}
