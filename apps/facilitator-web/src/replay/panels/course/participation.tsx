import type { Workshop } from '@rolwissel/domain';
import { percent } from '@rolwissel/texts';
import { contributionsOf, turnoutOf } from '../../model/participation.ts';
import type { ReplayContext } from '../../page/replay-context.ts';
import { ShortenedList } from '../shortened-list.tsx';
import { Balance } from './balance.tsx';

/** The latest rounds; earlier ones on request. */
const roundsAtFirst = 12;

/** Who took part, as far as it can be said without pointing at anybody. */
export function Participation({ context, state }: Readonly<{ context: ReplayContext; state: Workshop }>) {
  const { course: t } = context.t;
  const turnout = [...turnoutOf(state)].reverse();
  return (
    <>
      <p class="small">{t('contributions', { ...contributionsOf(state) })}.</p>
      <Balance context={context} position={state.position} />
      {turnout.length > 0 && (
        <>
          <h4>{t('turnout')}</h4>
          <ShortenedList
            context={context}
            class="turnout-list small"
            items={turnout}
            atFirst={roundsAtFirst}
            keyOf={({ round }) => round.id}
            row={({ round, cast, eligible }) => (
              <>
                <span>{context.names.round(round.id)}</span>
                <span class="turnout-bar" aria-hidden="true">
                  <i style={{ inlineSize: percent(cast / Math.max(1, eligible)) }} />
                </span>
                <span>
                  {cast}/{eligible}
                </span>
              </>
            )}
          />
        </>
      )}
    </>
  );
}
