import { eligibleIn, type RoundView, type Tally, type Workshop } from '@rolwissel/domain';
import { PeekIcon } from '@rolwissel/ui';
import type { Desk } from '../desk/desk.ts';
import { panelTexts } from '../words/panel-texts.ts';
import { tallyWords } from '../words/tally-words.ts';

type RoundCardProps = Readonly<{ desk: Desk; state: Workshop; round: RoundView }>;

/** One round: what was asked, how far it is, how many answered, and in a line what came of it. */
export function RoundCard({ desk, state, round }: RoundCardProps) {
  const { names, locale } = desk;
  const t = panelTexts(locale);
  const eligible = eligibleIn(state, round);
  return (
    <article class={`card round ${round.status}`}>
      <h4>
        {capital(names.round(round.id))} <span class="tag">{t(round.status)}</span>
      </h4>
      <p class="turnout">
        <span class="turnout-bar" aria-hidden="true">
          <i style={{ inlineSize: `${(100 * round.cast) / Math.max(1, eligible)}%` }} />
        </span>
        {t('castOf', { cast: round.cast, eligible })}
      </p>
      {round.peeked && (
        <p class="peeked">
          <PeekIcon size="1.2em" />
          {t('peekedAt')}
        </p>
      )}
      {round.tally && <p>{tallyWords(round.tally as Tally, names, locale)}</p>}
    </article>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
