import { type LineView, linesIn } from '@rolwissel/domain';
import { commonTexts, projectorTexts, quoted } from '@rolwissel/texts';
import type { ReplayContext } from '../page/replay-context.ts';

/** Every line of this window, whole, under the activity it was written in; what stood before the room is marked. */
export function LinesPanel({ context }: Readonly<{ context: ReplayContext }>) {
  const moment = context.player.moment.value;
  if (!moment) return null;
  const { state } = moment;
  const written = state.agenda.activities
    .map((activity) => [activity, linesIn(state, activity)] as const)
    .filter(([, lines]) => lines.length > 0);
  if (written.length === 0) return <p class="soft">{context.t.lines('none')}</p>;
  return (
    <>
      {written.map(([{ id }, lines]) => (
        <section key={id} class="measure">
          <h3>{context.names.activity(id)}</h3>
          <ul class="measured written-lines">
            {lines.map((line) => (
              <LineItem key={line.id} line={line} context={context} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

type LineItemProps = Readonly<{ line: LineView; context: ReplayContext }>;

function LineItem({ line: { text, stepId, phase, highlighted }, context }: LineItemProps) {
  const { language, names, t } = context;
  const about = stepId ? commonTexts.in(language).steps(stepId) : phase && projectorTexts.in(language).debrief(phase);
  return (
    <li>
      {quoted(names.words(text), language)}
      <span class="soft small">
        {[about, highlighted ? t.lines('shown') : undefined].filter(Boolean).map((each) => ` · ${each}`)}
      </span>
    </li>
  );
}
