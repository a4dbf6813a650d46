import { agreementBand } from '@rolwissel/domain';
import { AgreementNote } from '@rolwissel/ui';
import type { Desk } from '../../desk/desk.ts';
import { measureTexts } from '../../words/measure-texts.ts';
import { percent } from '../../words/tally-words.ts';
import type { Shown } from '../measures-panel.tsx';
import { ShortenedList } from '../shortened-list.tsx';

/** The latest rounds; earlier ones on request. */
const roundsAtFirst = 4;

/** How alike the room voted, round by round, and how far it moved from one to the next. */
export function AgreementTable({ desk, rounds }: Readonly<{ desk: Desk; rounds: readonly Shown<'roles'>[] }>) {
  const t = measureTexts(desk.locale);
  return (
    <ShortenedList
      desk={desk}
      class="measured agreement-list"
      items={rounds.toReversed()}
      atFirst={roundsAtFirst}
      keyOf={({ id }) => id}
      row={({ id, tally: { agreement, cast, compared } }) => {
        const band = agreementBand(agreement, cast);
        const labels = { agreement: desk.names.round(id), band: t(band ?? 'unnamed') };
        return (
          <>
            {band ? <AgreementNote agreement={agreement} labels={labels} /> : <AgreementNote labels={labels} />}
            {compared && (
              <p class="small">
                {t('movement', { percent: percent(compared.movement) })};{' '}
                {t('changed', { n: compared.changed, of: compared.voters })}
              </p>
            )}
          </>
        );
      }}
    />
  );
}
