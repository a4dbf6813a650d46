import type { Actor } from '../actor.ts';
import { roleIds, sentenceIds, stepIds } from '../ids.ts';
import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import { personal } from '../kernel/personal.ts';
import { looksPersonal } from '../kernel/personal-data.ts';
import { flag, id, oneOf, optional, text } from '../kernel/shape.ts';
import { experienceScopes } from './ids.ts';
import { followUpLimits } from './limits.ts';
import { type FollowUpDecision, type FollowUpNow, rule } from './rule.ts';
import { type Experience, experienceOf, experiencesBy, type FollowUp } from './state.ts';

const { longestExperience, mostWaiting } = followUpLimits;

/** What is told of one's practice after the workshop, for the group or for the case library. */
export const experienceRules = {
  /** Nobody reads it but its author and the trainers until the lead publishes it. */
  ShareExperience: rule(
    {
      who: 'participant',
      data: {
        experienceId: id,
        text: text(1, longestExperience),
        scope: oneOf(...experienceScopes),
        sentenceId: optional(oneOf(...sentenceIds)),
        role: optional(oneOf(...roleIds)),
        stepId: optional(oneOf(...stepIds)),
        confirmNotReal: optional(flag),
      },
    },
    ({ experienceId, text: told, scope, confirmNotReal, ...about }, followUp, { id: participantId }, now) => {
      const known = experienceOf(followUp, experienceId);
      if (known) return known.author === participantId ? alreadySo : refuse('not-found');
      if (now.workshop.status !== 'finished') return refuse('not-in-phase');
      const waiting = experiencesBy(followUp, participantId).filter(({ status }) => status === 'waiting');
      if (waiting.length >= mostWaiting) return refuse('experience-limit');
      if (looksPersonal(told) && !confirmNotReal) return refuse('looks-personal');
      const { alias } = now;
      return accept({
        type: 'ExperienceShared',
        data: {
          experienceId,
          participantId,
          scope,
          text: personal(participantId, told),
          ...(scope === 'library-with-alias' && alias !== undefined ? { alias: personal(participantId, alias) } : {}),
          ...about,
        },
      });
    },
  ),
  /** Also one that was declined before. */
  PublishExperience: rule({ who: 'facilitator', data: { experienceId: id } }, (data, followUp, actor, now) =>
    settled({ type: 'ExperiencePublished', data }, 'published', { followUp, actor, now }),
  ),
  /** Also one that was published before: from then on nobody but its author reads it. */
  DeclineExperience: rule({ who: 'facilitator', data: { experienceId: id } }, (data, followUp, actor, now) =>
    settled({ type: 'ExperienceDeclined', data }, 'declined', { followUp, actor, now }),
  ),
  /** At any time. */
  WithdrawExperience: rule({ who: 'participant', data: { experienceId: id } }, (data, followUp, { id: author }) =>
    experienceOf(followUp, data.experienceId)?.author === author
      ? accept({ type: 'ExperienceWithdrawn', data })
      : refuse('not-found'),
  ),
  /** Once, for what others of the group told to it. */
  ThankExperience: rule(
    { who: 'participant', data: { experienceId: id } },
    ({ experienceId }, followUp, { id: participantId }) => {
      const known = experienceOf(followUp, experienceId);
      if (!known || known.status !== 'published' || !isToldToTheGroup(known)) return refuse('not-found');
      if (known.author === participantId) return refuse('own-experience');
      if (known.thankedBy.includes(participantId)) return refuse('already-thanked');
      return accept({ type: 'ExperienceThanked', data: { experienceId, participantId } });
    },
  ),
};

/** An anonymous one is not: among so few it would not be anonymous. */
export const isToldToTheGroup = ({ scope }: Pick<Experience, 'scope'>): boolean => scope !== 'library';

interface Asked {
  readonly followUp: FollowUp;
  readonly actor: Actor;
  readonly now: FollowUpNow;
}

function settled(
  event: { readonly type: 'ExperiencePublished' | 'ExperienceDeclined'; readonly data: { experienceId: string } },
  status: Experience['status'],
  { followUp, actor, now }: Asked,
): FollowUpDecision {
  if (now.workshop.lead !== actor.id) return refuse('not-lead');
  const known = experienceOf(followUp, event.data.experienceId);
  if (!known) return refuse('not-found');
  return known.status === status ? alreadySo : accept(event);
}
