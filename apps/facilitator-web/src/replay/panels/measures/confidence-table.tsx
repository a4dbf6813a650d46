import { stepIds } from '@rolwissel/domain';
import { StepIcon } from '@rolwissel/ui';
import type { Desk } from '../../desk/desk.ts';
import { measureTexts } from '../../words/measure-texts.ts';
import { signed, tallyWords } from '../../words/tally-words.ts';
import type { Shown } from '../measures-panel.tsx';

type Steps = Extract<Shown<'confidence'>['tally'], { steps: unknown }>['steps'];

/** Before: only where the room was least sure. Afterwards: the mean shift per step, by those who gave both. */
export function ConfidenceTable({ desk, rounds }: Readonly<{ desk: Desk; rounds: readonly Shown<'confidence'>[] }>) {
  const { names, locale } = desk;
  return (
    <>
      {rounds.map(({ id, tally }) => (
        <div key={id}>
          <p class="small">
            <b>{names.round(id)}</b> {tallyWords(tally, names, locale)}
          </p>
          {'steps' in tally && <Shifts desk={desk} steps={tally.steps} />}
        </div>
      ))}
    </>
  );
}

function Shifts({ desk: { names, locale }, steps }: Readonly<{ desk: Desk; steps: Steps }>) {
  const t = measureTexts(locale);
  return (
    <table class="figures small">
      <caption>{t('confidenceShift')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('step')}</th>
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
              <td>{shift ? <b>{signed(shift.learned.mean, locale)}</b> : '–'}</td>
              <td>{shift && shift.plain.pairs > 0 ? signed(shift.plain.mean, locale) : '–'}</td>
              <td>{shift && shift.response.pairs > 0 ? signed(shift.response.mean, locale) : '–'}</td>
              <td>{shift?.learned.pairs ?? '–'}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
