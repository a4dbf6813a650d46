import type { Workshop } from '@rolwissel/domain';
import type { Desk } from '../../desk/desk.ts';
import { contributionsOf, turnoutOf } from '../../model/participation.ts';
import { measureTexts } from '../../words/measure-texts.ts';
import { percent } from '../../words/tally-words.ts';

/** Who took part, as far as it can be said without pointing at anybody. */
export function Participation({ desk, state }: Readonly<{ desk: Desk; state: Workshop }>) {
  const t = measureTexts(desk.locale);
  const turnout = turnoutOf(state);
  return (
    <>
      <p class="small">{t('contributions', { ...contributionsOf(state) })}.</p>
      {turnout.length > 0 && (
        <>
          <h4>{t('turnout')}</h4>
          <ol class="turnout-list small">
            {turnout.map(({ round, cast, eligible }) => (
              <li key={round.id}>
                <span>{desk.names.round(round.id)}</span>
                <span class="turnout-bar" aria-hidden="true">
                  <i style={{ inlineSize: percent(cast / Math.max(1, eligible)) }} />
                </span>
                <span>
                  {cast}/{eligible}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
