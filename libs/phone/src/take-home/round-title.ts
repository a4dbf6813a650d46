import { phoneBallots } from '@rolwissel/ballots/phone';
import { type RoundView, type Workshop, wordsOf } from '@rolwissel/domain';
import { phoneTexts } from '@rolwissel/texts';
import type { PhoneContext } from '../task/phone-context.ts';

/** What a round was about, which time it was asked, and whether it was shown. */
export function roundTitle(context: PhoneContext, round: RoundView): string {
  const { ordinal, status } = round;
  const t = phoneTexts.in(context.language).mine;
  const name = phoneBallots[round.ballot].name({ ...context, round });
  const words = wordsVotedOn(context.workshop, round);
  const title = words === undefined ? name : `${name}: ${words}`;
  const notes = [
    ordinal > 1 && t('secondRound', { n: ordinal }),
    status === 'discarded' && t('discarded'),
    (status === 'open' || status === 'closed') && t('stillSecret'),
  ].filter(Boolean);
  return notes.length > 0 ? `${title} (${notes.join(', ')})` : title;
}

/** Of the objective or the objection that was voted on: without them several votes of one kind look the same. */
function wordsVotedOn({ objectives, objections }: Workshop, { subject, version }: RoundView): string | undefined {
  const versions = objectives.byId[subject]?.versions ?? [];
  const wording = versions.find(({ n }) => n === version) ?? versions.at(-1);
  return wordsOf(wording?.text ?? objections.byId[subject]?.text);
}
