import { roleIds } from '../ids.ts';
import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import { flag, key, list, mapOf, oneOf, optional, whole } from '../kernel/shape.ts';
import type { RefusalCode } from '../refusals.ts';
import { rule } from '../rule.ts';
import type { PlayView } from '../views.ts';
import type { Workshop } from '../workshop.ts';
import { playLimits } from './limits.ts';
import { termsOf } from './played-case.ts';
import { chairOf, isSide, type Outcome, openCards, playOf, stageOf } from './state.ts';
import { agreedValue, isSameOutcome, wrongTerm } from './terms.ts';

const { mostGuesses, mostTerms, highestRating } = playLimits;

const ofParticipant = { who: ['participant'], during: ['live'] } as const;

/** What is done between a play and the opening of its cards. */
export const settlingRules = {
  /** The boss says, once, as what they take the salesperson to have bought. */
  GuessBuyingRole: rule(
    { ...ofParticipant, data: { playId: key, roleIds: list(oneOf(...roleIds), 1, mostGuesses) } },
    ({ playId, roleIds: guessed }, workshop, { id: participantId }) => {
      const play = playOf(workshop, participantId);
      const inTheWay = whyNotNow(play, playId, workshop);
      if (!play || inTheWay) return refuse(inTheWay ?? 'not-in-team');
      if (chairOf(play, participantId) !== 'boss') return refuse('forbidden');
      const guess = { roleIds: roleIds.filter((roleId) => guessed.includes(roleId)) };
      const known = play.guess;
      if (known)
        return 'roleIds' in known && known.roleIds.join() === guess.roleIds.join()
          ? alreadySo
          : refuse('already-guessed');
      return accept({ type: 'BuyingRoleGuessed', data: { playId, participantId, guess } });
    },
  ),
  /**
   * Either side says what came of it; what the other one says then is a correction only when it is meant as one, and a
   * confirmation when it is the same: two who record at once do not overwrite each other.
   */
  RecordOutcome: rule(
    {
      ...ofParticipant,
      data: { playId: key, agreed: flag, terms: mapOf(agreedValue, mostTerms), corrects: optional(flag) },
    },
    ({ playId, agreed, terms, corrects }, workshop, { id }) => {
      const play = playOf(workshop, id);
      const inTheWay = whyNotNow(play, playId, workshop);
      if (!play || inTheWay) return refuse(inTheWay ?? 'not-in-team');
      const side = chairOf(play, id);
      if (!isSide(side)) return refuse('forbidden');
      const outcome: Outcome = { agreed, terms: agreed ? terms : {} };
      const wrong = wrongTerm(outcome, termsOf(workshop, play));
      if (wrong) return wrong;
      const known = play.outcome;
      if (!known) return accept({ type: 'OutcomeRecorded', data: { playId, by: side, outcome } });
      const isSame = isSameOutcome(known, outcome);
      if (known.isConfirmed) return isSame ? alreadySo : refuse('outcome-confirmed');
      if (known.by === side) return isSame ? alreadySo : refuse('outcome-recorded');
      return isSame || corrects
        ? accept({ type: 'OutcomeConfirmed', data: { playId, outcome } })
        : refuse('outcome-recorded');
    },
  ),
  /** The other side says that it is so. */
  ConfirmOutcome: rule({ ...ofParticipant, data: { playId: key } }, ({ playId }, workshop, { id }) => {
    const play = playOf(workshop, id);
    const inTheWay = whyNotNow(play, playId, workshop);
    if (!play || inTheWay) return refuse(inTheWay ?? 'not-in-team');
    const side = chairOf(play, id);
    if (!play.outcome) return refuse('not-found');
    if (!isSide(side)) return refuse('forbidden');
    const { by, isConfirmed, ...outcome } = play.outcome;
    if (isConfirmed) return alreadySo;
    return by === side ? refuse('forbidden') : accept({ type: 'OutcomeConfirmed', data: { playId, outcome } });
  }),
  /** Either side says how content they are; nobody else ever hears it. */
  RateSatisfaction: rule(
    { ...ofParticipant, data: { playId: key, value: whole(1, highestRating) } },
    ({ playId, value }, workshop, { id: participantId }) => {
      const play = playOf(workshop, participantId);
      const inTheWay = whyNotNow(play, playId, workshop);
      if (!play || inTheWay) return refuse(inTheWay ?? 'not-in-team');
      const side = chairOf(play, participantId);
      if (!isSide(side)) return refuse('forbidden');
      const rating = { value };
      const known = play.ratings?.[side];
      if (known && 'value' in known && known.value === value) return alreadySo;
      return accept({ type: 'SatisfactionRated', data: { playId, participantId, side, rating } });
    },
  ),
};

/** After the play, and before the cards are open: then it has been counted. */
function whyNotNow(play: PlayView | undefined, playId: string, workshop: Workshop): RefusalCode | undefined {
  if (!play) return 'not-in-team';
  if (play.id !== playId) return 'not-found';
  if (openCards(workshop)) return 'cards-open';
  const stage = stageOf(play);
  if (stage === 'ended') return undefined;
  return stage === 'running' ? 'play-running' : 'not-in-phase';
}
