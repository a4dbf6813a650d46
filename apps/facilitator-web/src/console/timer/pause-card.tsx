import { commonTexts, consoleTexts } from '@rolwissel/texts';
import { useEffect, useRef } from 'preact/hooks';
import { hoursAndMinutes } from '../../projector/views/index.ts';
import type { PanelProps } from '../console-context.ts';

const minutes = [5, 10, 15, 30] as const;

/** While the workshop is paused: until when the room is told that it lasts. */
export function PauseCard({ context }: PanelProps) {
  const { workshop, conductor, language } = context;
  const { status, pausedUntil } = workshop.agenda;
  const t = consoleTexts.in(language).pausing;
  const card = useRef<HTMLElement>(null);
  const isPaused = status === 'paused';
  useEffect(() => {
    card.current?.scrollIntoView?.({ block: 'nearest' }); // not in every test
  }, [isPaused]);
  if (!isPaused) return null;
  return (
    <section class="card timer" ref={card} aria-label={t('title')}>
      <h2>{pausedUntil === undefined ? t('title') : t('until', { time: hoursAndMinutes(pausedUntil, language) })}</h2>
      <div class="acts">
        {minutes.map((n) => (
          <button
            key={n}
            type="button"
            aria-label={t('for', { n })}
            onClick={() => conductor.send({ kind: 'PauseWorkshop', data: { seconds: n * 60 } })}
          >
            {commonTexts.in(language).words('minutes', { n })}
          </button>
        ))}
      </div>
      <p class="soft">{t('hint')}</p>
    </section>
  );
}
