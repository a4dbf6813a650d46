import { eligibleIn, type RoundView, type Workshop } from '@rolwissel/domain';
import { PeekIcon } from '@rolwissel/ui';
import type { ReplayContext } from '../page/replay-context.ts';

type RoundCardProps = Readonly<{ context: ReplayContext; state: Workshop; round: RoundView }>;

/** One round: what was asked, how far it is, how many answered, and in a line what came of it. */
export function RoundCard({ context, state, round }: RoundCardProps) {
  const { names, t, common } = context;
  const eligible = eligibleIn(state, round);
  return (
    <article class={`card round ${round.status}`}>
      <h4>
        {capital(names.round(round.id))} <span class="tag">{common.roundStatus(round.status)}</span>
      </h4>
      <p class="turnout">
        <span class="turnout-bar" aria-hidden="true">
          <i style={{ inlineSize: `${(100 * round.cast) / Math.max(1, eligible)}%` }} />
        </span>
        {common.words('countOf', { n: round.cast, of: eligible })}
      </p>
      {round.peeked && (
        <p class="peeked">
          <PeekIcon size="1.2em" />
          {t.now('peekedAt')}
        </p>
      )}
      {round.tally && <p>{names.outcome(round)}</p>}
    </article>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
