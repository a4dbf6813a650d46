import { stepIds } from '@rolwissel/domain';
import { ballotsTexts, signed } from '@rolwissel/texts';
import { StepIcon } from '@rolwissel/ui';
import type { ReplayContext } from '../../page/replay-context.ts';
import type { Shown } from '../measures-panel.tsx';

type Steps = Extract<Shown<'confidence'>['tally'], { steps: unknown }>['steps'];

/** Before: only where the room was least sure. Afterwards: the mean shift per step, by those who gave both. */
export function ConfidenceTable({
  context,
  rounds,
}: Readonly<{ context: ReplayContext; rounds: readonly Shown<'confidence'>[] }>) {
  const { names } = context;
  return (
    <>
      {rounds.map(({ round, tally }) => (
        <div key={round.id}>
          <p class="small">
            <b>{names.round(round.id)}</b> {names.outcome(round)}
          </p>
          {'steps' in tally && <Shifts context={context} steps={tally.steps} />}
        </div>
      ))}
    </>
  );
}

function Shifts({ context, steps }: Readonly<{ context: ReplayContext; steps: Steps }>) {
  const { names, language } = context;
  const { measures: t } = context.t;
  return (
    <table class="figures small">
      <caption>{t('confidenceShift')}</caption>
      <thead>
        <tr>
          <th scope="col">{ballotsTexts.in(language).confidence('step')}</th>
          <th scope="col">{t('learned')}</th>
          <th scope="col">{t('plain')}</th>
          <th scope="col">{t('response')}</th>
          <th scope="col">{t('pairs')}</th>
        </tr>
      </thead>
      <tbody>
        {stepIds.map((id) => {
          const { shift } = steps[id];
          return (
            <tr key={id}>
              <th scope="row">
                <StepIcon id={id} size="1.3em" />
                {names.step(id)}
              </th>
              <td>{shift ? <b>{signed(shift.learned.mean, language)}</b> : '–'}</td>
              <td>{shift && shift.plain.pairs > 0 ? signed(shift.plain.mean, language) : '–'}</td>
              <td>{shift && shift.response.pairs > 0 ? signed(shift.response.mean, language) : '–'}</td>
              <td>{shift?.learned.pairs ?? '–'}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
