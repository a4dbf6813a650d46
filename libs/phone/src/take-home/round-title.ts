import { phoneBallots } from '@rolwissel/ballots/phone';
import type { RoundView } from '@rolwissel/domain';
import { phoneTexts } from '@rolwissel/texts';
import type { PhoneContext } from '../task/phone-context.ts';

/** What a round was about, which time it was asked, and whether it was shown. */
export function roundTitle(context: PhoneContext, round: RoundView): string {
  const { ordinal, status } = round;
  const t = phoneTexts.in(context.language).mine;
  const title = phoneBallots[round.ballot].name({ ...context, round });
  const notes = [
    ordinal > 1 && t('secondRound', { n: ordinal }),
    status === 'discarded' && t('discarded'),
    (status === 'open' || status === 'closed') && t('stillSecret'),
  ].filter(Boolean);
  return notes.length > 0 ? `${title} (${notes.join(', ')})` : title;
}
