import { type Guess, isSide, type PlayObservation, wordsOf } from '@rolwissel/domain';
import { phoneTexts } from '@rolwissel/texts';
import type { PhoneContext } from '../task/phone-context.ts';
import { TaskHeading } from '../task/task-heading.tsx';
import { ownBrief, useCard } from '../team/use-card.ts';
import { GuessForm } from './guess-form.tsx';
import { noteName } from './latest-note.tsx';
import { ObservationButtons } from './observation-buttons.tsx';
import { PlayOutcome } from './outcome.tsx';
import { RatingForm } from './rating-form.tsx';

interface AfterPlayProps {
  readonly context: PhoneContext;
}

/**
 * The play is over and the cards are still sealed: first the observer speaks, and the team sees what was noted. The boss guesses, and
 * both sides say what came of it and how content they are.
 */
export function AfterPlay({ context }: AfterPlayProps) {
  const t = phoneTexts.in(context.language).play;
  const brief = ownBrief(context);
  const terms = useCard(context)?.terms;
  if (!brief) return null;
  const { chair, playId } = brief;
  return (
    <div class="task">
      <TaskHeading>{t('over')}</TaskHeading>
      <p>{t(chair === 'observer' ? 'observerTells' : 'observerFirst')}</p>
      {chair === 'boss' && <GuessForm context={context} playId={playId} guess={brief.guess as Guess | undefined} />}
      <PlayOutcome context={context} terms={terms} />
      {isSide(chair) && <RatingForm context={context} playId={playId} rating={brief.rating} />}
      <Noted context={context} notes={(brief.observations ?? []) as readonly PlayObservation[]} />
      {chair === 'observer' && (
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
