import type { PlayObservation } from '@rolwissel/domain';
import { wordsOf } from '@rolwissel/domain';
import { phoneTexts } from '@rolwissel/texts';
import type { PhoneContext } from '../task/phone-context.ts';
import { TaskHeading } from '../task/task-heading.tsx';
import { ownBrief } from '../team/use-card.ts';
import { noteName } from './latest-note.tsx';
import { ObservationButtons } from './observation-buttons.tsx';

interface AfterPlayProps {
  readonly context: PhoneContext;
}

/** The play is over and the cards are still sealed: first the observer speaks, and the team sees what was noted. */
export function AfterPlay({ context }: AfterPlayProps) {
  const t = phoneTexts.in(context.language).play;
  const brief = ownBrief(context);
  if (!brief) return null;
  return (
    <div class="task">
      <TaskHeading>{t('over')}</TaskHeading>
      <p>{t(brief.chair === 'observer' ? 'observerTells' : 'observerFirst')}</p>
      <Noted context={context} notes={(brief.observations ?? []) as readonly PlayObservation[]} />
      {brief.chair === 'observer' && (
        <details class="card">
          <summary>{t('noteMore')}</summary>
          <ObservationButtons context={context} />
        </details>
      )}
    </div>
  );
}

interface NotedProps extends AfterPlayProps {
  readonly notes: readonly PlayObservation[];
}

/** Everything that was noted in one's team, in its order. */
function Noted({ context, notes }: NotedProps) {
  const t = phoneTexts.in(context.language).play;
  if (notes.length === 0) return <p class="soft">{t('nothingNoted')}</p>;
  return (
    <section class="section">
      <h2>{t('noted')}</h2>
      <ol class="plain noted">
        {notes.map((note) => (
          <li key={note.id}>
            {noteName(note, context)}
            {note.text && <q>{wordsOf(note.text) ?? context.pack.ui.removed}</q>}
          </li>
        ))}
      </ol>
    </section>
  );
}
