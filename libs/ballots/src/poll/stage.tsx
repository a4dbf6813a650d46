import { ballotsTexts } from '@rolwissel/texts';
import { PollBars } from '@rolwissel/ui';
import type { StageBallot, StageResultProps } from '../stage-ballot.ts';
import { roundActivity } from '../subject.ts';
import { pollShares } from './poll-shares.ts';
import { pollTexts } from './poll-texts.ts';

/** How the answers to a question of the pack are shared. */
export const poll: StageBallot<'poll'> = {
  question: (about) => pollTexts(about).question,
  name: ({ language }) => ballotsTexts.in(language).poll('name'),
  subject: roundActivity,
  summary: (result) =>
    `${optionsOf(result)
      .map(({ text, count }) => `${text} ${count}`)
      .join(', ')}.`,
  Result: Shares,
};

/** Every option in the order in which it was offered, with the words of the pack. */
function optionsOf({ tally, round, pack }: StageResultProps<'poll'>) {
  const offered = pollTexts({
    pack,
    round: { ...round, options: round.options ?? Object.keys(tally.options) },
  }).options;
  const ids = offered.map(({ id }) => id);
  const shares = pollShares(tally, ids);
  return offered.map(({ id, text }, index) => ({
    id,
    text,
    count: tally.options[id] ?? 0,
    share: shares[index] ?? 0,
  }));
}

function Shares(props: StageResultProps<'poll'>) {
  const { language } = props;
  const { poll: t, round } = ballotsTexts.in(language);
  const labels = {
    caption: pollTexts(props).question,
    option: t('option'),
    share: t('share'),
    count: t('count'),
    empty: round('empty'),
  };
  return <PollBars options={optionsOf(props)} labels={labels} />;
}
