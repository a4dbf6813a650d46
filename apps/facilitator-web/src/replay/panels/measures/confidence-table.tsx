import { type StepId, stepIds } from '@rolwissel/domain';
import { ballotsTexts, signed } from '@rolwissel/texts';
import { StepIcon } from '@rolwissel/ui';
import type { JSX } from 'preact';
import type { ReplayContext } from '../../page/replay-context.ts';
import type { Shown } from '../measures-panel.tsx';
import { MethodNote } from '../method-note.tsx';

type Steps = Extract<Shown<'confidence'>['tally'], { steps: unknown }>['steps'];
type ShiftsProps = Readonly<{ context: ReplayContext; steps: Steps }>;

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

function Shifts({ context, steps }: ShiftsProps) {
  const { t, language } = context;
  const { measures } = t;
  return (
    <>
      <Figures
        context={context}
        caption={measures('confidenceShift')}
        columns={[measures('shifted'), measures('answeredBoth')]}
        figures={(id) => {
          const learned = steps[id].shift?.learned;
          return [learned && <b key="mean">{signed(learned.mean, language)}</b>, learned?.pairs];
        }}
      />
      <MethodNote context={context}>
        <p>{measures('confidenceMore')}</p>
        <Figures
          context={context}
          caption={measures('confidencePairs')}
          columns={[measures('learned'), measures('plain'), measures('response')]}
          figures={(id) => {
            const { learned, plain, response } = steps[id].shift ?? {};
            return [learned, plain, response].map((pairs) =>
              pairs && pairs.pairs > 0 ? signed(pairs.mean, language) : undefined,
            );
          }}
        />
      </MethodNote>
    </>
  );
}

type FiguresProps = Readonly<{
  context: ReplayContext;
  caption: string;
  columns: readonly string[];
  /** One for each column; nothing where there is none. */
  figures: (id: StepId) => readonly (JSX.Element | string | number | undefined)[];
}>;

function Figures({ context: { names, language }, caption, columns, figures }: FiguresProps) {
  return (
    <table class="figures small">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{ballotsTexts.in(language).confidence('step')}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {stepIds.map((id) => {
          const row = figures(id);
          return (
            <tr key={id}>
              <th scope="row">
                <StepIcon id={id} size="1.3em" />
                {names.step(id)}
              </th>
              {columns.map((column, index) => (
                <td key={column}>{row[index] ?? '–'}</td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
