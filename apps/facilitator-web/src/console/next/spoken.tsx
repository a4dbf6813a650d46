import { useSignal } from '@preact/signals';
import { consoleTexts } from '@rolwissel/texts';
import { Hold } from '@rolwissel/ui';
import type { PanelProps } from '../console-context.ts';
import { whatToSay } from './what-to-say.ts';

/** What the trainer says now, large; what is for the trainer alone, only while held. */
export function Spoken({ context }: PanelProps) {
  const t = consoleTexts.in(context.language).next;
  const isHeld = useSignal(false);
  const { say, notes } = whatToSay(context);
  return (
    <section class="spoken" aria-label={t('say')}>
      <p class={say.length > 120 ? 'say long' : 'say'}>{say}</p>
      {notes.length > 0 && (
        <Hold
          class="note"
          label={t('notes')}
          isHeld={isHeld.value}
          onChange={(isHolding) => {
            isHeld.value = isHolding;
          }}
        >
          {isHeld.value
            ? notes.map(({ is, text }) => (
                <span key={text} class="labelled">
                  <b>{`${consoleTexts.in(context.language).notes(is)}: `}</b>
                  {text}
                </span>
              ))
            : t('notes')}
        </Hold>
      )}
    </section>
  );
}
