import { movedIn } from '@rolwissel/ballots/stage';
import { agreementBand } from '@rolwissel/domain';
import { percent } from '@rolwissel/texts';
import { AgreementNote } from '@rolwissel/ui';
import type { ReplayContext } from '../../page/replay-context.ts';
import type { Shown } from '../measures-panel.tsx';
import { ShortenedList } from '../shortened-list.tsx';

/** The latest rounds; earlier ones on request. */
const roundsAtFirst = 4;

/** How alike the room voted, round by round, and how far it moved from one to the next. */
export function AgreementTable({
  context,
  rounds,
}: Readonly<{ context: ReplayContext; rounds: readonly Shown<'roles'>[] }>) {
  const { measures: t } = context.t;
  return (
    <ShortenedList
      context={context}
      class="measured agreement-list"
      items={[...rounds].reverse()}
      atFirst={roundsAtFirst}
      keyOf={({ round }) => round.id}
      row={({ round, tally: { agreement, cast, compared } }) => {
        const band = agreementBand(agreement, cast);
        const labels = {
          agreement: context.names.round(round.id),
          of: context.common.agreement('of'),
          band: context.common.agreement(band ?? 'tooFew'),
        };
        return (
          <>
            {band ? <AgreementNote agreement={agreement} labels={labels} /> : <AgreementNote labels={labels} />}
            {compared && (
              <p class="small">
                {t('movement', { percent: percent(compared.movement) })};{' '}
                {compared.changedTop !== undefined && movedIn(compared, context.language)}
              </p>
            )}
          </>
        );
      }}
    />
  );
}
