import { stepIds } from '../ids.ts';
import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import { personal, wordsOf } from '../kernel/personal.ts';
import { looksPersonal } from '../kernel/personal-data.ts';
import { msOf } from '../kernel/recorded.ts';
import { flag, id, key, line, oneOf, optional, whole } from '../kernel/shape.ts';
import { personBehind } from '../people/index.ts';
import type { RefusalCode } from '../refusals.ts';
import { rule } from '../rule.ts';
import type { PlayView } from '../views.ts';
import type { Workshop } from '../workshop.ts';
import { playLimits } from './limits.ts';
import { chairOf, observationKinds, openCards, type PlayObservation, playOf, stageOf } from './state.ts';

const { longestText, longestSeconds, mostObservations } = playLimits;

const observed = { playId: key, observationId: id };

export const observationRules = {
  /**
   * Notes a step that was seen or missed, or something that was said; with the moment at which it was tapped, lest a phone
   * without a network shift it. The same again with other words puts these words to it.
   */
  MarkObservation: rule(
    {
      who: ['participant'],
      during: ['live'],
      data: {
        ...observed,
        kind: oneOf(...observationKinds),
        stepId: optional(oneOf(...stepIds)),
        atMs: optional(whole(0, 24 * longestSeconds * 1_000)),
        text: optional(line(0, longestText)),
        confirmNotReal: optional(flag),
      },
    },
    ({ playId, observationId, kind, stepId, atMs, text, confirmNotReal }, workshop, { id: observer }, { at }) => {
      const play = playOf(workshop, observer);
      const inTheWay = whyNotNoted(play, playId, observer, workshop);
      if (!play || inTheWay) return refuse(inTheWay ?? 'not-in-team');
      if ((stepId !== undefined) !== (kind === 'seen' || kind === 'missed')) return refuse('malformed');
      const noted = play.observations ?? [];
      const known = noted.find((observation) => observation.id === observationId);
      if (known && !isBy(known, observer, workshop)) return refuse('not-found');
      if (known && (text === undefined || text === (wordsOf(known.text) ?? ''))) return alreadySo;
      if (!known && noted.filter((each) => isBy(each, observer, workshop)).length >= mostObservations) {
        return refuse('observation-limit');
      }
      if (text && !confirmNotReal && looksPersonal(text)) return refuse('looks-personal');
      const elapsedMs = (play.endedAt ?? msOf(at)) - (play.startedAt ?? 0);
      const about = known ?? {
        kind,
        ...(stepId === undefined ? {} : { stepId }),
        atMs: Math.min(elapsedMs, atMs ?? elapsedMs),
      };
      return accept({
        type: 'ObservationMarked',
        data: {
          playId,
          observationId,
          observer,
          kind: about.kind,
          ...(about.stepId === undefined ? {} : { stepId: about.stepId }),
          atMs: about.atMs,
          ...(text ? { text: personal(observer, text) } : {}),
        },
      });
    },
  ),
  /** Takes back what one noted. */
  UnmarkObservation: rule(
    { who: ['participant'], during: ['live'], data: observed },
    ({ playId, observationId }, workshop, { id: observer }) => {
      const play = playOf(workshop, observer);
      const inTheWay = whyNotNoted(play, playId, observer, workshop);
      if (inTheWay) return refuse(inTheWay);
      const known = play?.observations?.find((observation) => observation.id === observationId);
      if (!known) return alreadySo;
      if (!isBy(known, observer, workshop)) return refuse('not-found');
      return accept({ type: 'ObservationUnmarked', data: { playId, observationId } });
    },
  ),
};

/** While the play runs, and after it until the cards are open: then it has been counted. */
function whyNotNoted(
  play: PlayView | undefined,
  playId: string,
  observer: string,
  workshop: Workshop,
): RefusalCode | undefined {
  if (!play) return 'not-in-team';
  if (play.id !== playId) return 'not-found';
  if (chairOf(play, observer) !== 'observer') return 'not-observer';
  if (openCards(workshop)) return 'cards-open';
  return stageOf(play) === 'dealt' ? 'not-in-phase' : undefined;
}

const isBy = ({ observer }: Pick<PlayObservation, 'observer'>, id: string, workshop: Workshop): boolean =>
  observer !== undefined && personBehind(workshop, observer)?.id === id;
