import { useSignal } from '@preact/signals';
import { lineFor } from '@rolwissel/content/plans';
import { type Cue, openActivity, whereabouts } from '@rolwissel/domain';
import type { Desk } from '../desk.ts';
import { Hold } from '../hold.tsx';
import { nextTexts } from './texts.ts';

/** What the trainer says now, large; what is for the trainer alone, only while held. */
export function Spoken({ desk }: Readonly<{ desk: Desk }>) {
  const { locale } = desk;
  const t = nextTexts(locale);
  const isHeld = useSignal(false);
  const cue = cueNow(desk);
  const line = cue && lineAt(cue, desk);
  const notes = cue ? notesAt(cue, desk) : [];
  return (
    <section class="spoken" aria-label={t('say')}>
      <p class="say">{line?.say[locale] ?? ''}</p>
      {notes.length > 0 && (
        <Hold class="note" label={t('notes')} isHeld={isHeld}>
          {isHeld.value ? notes.join(' · ') : t('notes')}
        </Hold>
      )}
    </section>
  );
}

function cueNow({ workshop }: Desk): Cue | undefined {
  const { cues, index } = whereabouts(workshop);
  return cues[Math.max(0, index)];
}

function lineAt({ beat }: Cue, { workshop, pack }: Desk) {
  const activity = openActivity(workshop);
  return activity && lineFor(activity.kind, beat, pack);
}

/** The tip of the script, and what the pack knows of the role, the step or the sentence on the screen. */
function notesAt(cue: Cue, desk: Desk): readonly string[] {
  const { words, locale } = desk;
  const { view, focusId } = cue.picture;
  const tip = lineAt(cue, desk)?.tip?.[locale];
  const role = view === 'role' ? words.roles.find(({ id }) => id === focusId) : undefined;
  const step = view === 'step' ? words.steps.find(({ id }) => id === focusId) : undefined;
  const sentence = view === 'sentence' ? words.sentences.find(({ id }) => id === focusId) : undefined;
  return [step?.tip, role?.ask, role?.pitfall, sentence?.ask, role || step || sentence ? undefined : tip].filter(
    (note) => note !== undefined,
  );
}
