import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import { flag, key, optional } from '../kernel/shape.ts';
import { presentPerson } from '../people/index.ts';
import { rule } from '../rule.ts';
import { workNow } from '../script/work.ts';
import { isSameWork, markOfOne } from './state.ts';

export const readinessRules = {
  /** One is done with what people do by themselves now, or not after all. What a tap was about may be over when it arrives. */
  MarkReady: rule(
    {
      who: ['participant'],
      during: ['live', 'paused'],
      data: { activityId: key, place: optional(key), ready: flag },
    },
    ({ ready, ...work }, workshop, { id: participantId }) => {
      if (presentPerson(workshop, participantId)?.mode !== 'voting') return refuse('not-voting');
      if (!isSameWork(workNow(workshop), work)) return refuse('too-late');
      if (isSameWork(markOfOne(workshop, [participantId]), work) === ready) return alreadySo;
      return accept({ type: ready ? 'ReadyMarked' : 'ReadyUnmarked', data: { participantId, ...work } });
    },
  ),
};
