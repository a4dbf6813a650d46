import { nextMove, previousMove } from '@rolwissel/domain';
import { consoleTexts } from '@rolwissel/texts';
import { BlankIcon, NextIcon, PreviousIcon, ProjectorIcon } from '@rolwissel/ui';
import { useTyping } from '@rolwissel/ui/page';
import { useLayoutEffect } from 'preact/hooks';
import type { MovingProps } from '../console-context.ts';
import { moveName } from './move-name.ts';

/** The one key, and what it will do; the way back; and the dark. */
export function NextPanel({ context }: MovingProps) {
  const { workshop, conductor, language } = context;
  const t = consoleTexts.in(language).next;
  const previous = previousMove(workshop);
  const isBlank = workshop.agenda.projector.blank;
  return (
    <section class="next-panel" aria-label={t('next')}>
      <button
        type="button"
        class="previous"
        aria-label={previous ? `${t('previous')}: ${moveName(previous, context)}` : t('previous')}
        disabled={!previous}
        onClick={conductor.previous}
      >
        <PreviousIcon size="2rem" />
      </button>
      <NextButton context={context} />
      <InsteadButton context={context} />
      <button type="button" class={isBlank ? 'blank on' : 'blank'} aria-pressed={isBlank} onClick={conductor.blank}>
        {isBlank ? <ProjectorIcon size="2rem" /> : <BlankIcon size="2rem" />}
        <span>
          {t(isBlank ? 'light' : 'blank')} <kbd>B</kbd>
        </span>
      </button>
    </section>
  );
}

function NextButton({ context }: MovingProps) {
  const { workshop, seat, conductor, language } = context;
  const t = consoleTexts.in(language).next;
  const move = nextMove(workshop);
  const isMoving = conductor.isMoving.value;
  useLayoutEffect(() => conductor.says(move)); // at every drawing: what stands on the key is what a press does
  const typing = useTyping();
  const unreadCards = conductor.isAsking ? move?.cue?.unreadCards : undefined;
  const says = move ? moveName(move, context) : t(workshop.agenda.status === 'lobby' ? 'nobody' : 'nothing');
  const name = unreadCards === undefined ? says : t('startAnyway', { n: unreadCards });
  const busy = t(seat.connection === 'live' ? 'moving' : 'offline');
  return (
    <button
      type="button"
      class={isMoving ? 'next moving' : 'next'}
      aria-disabled={isMoving || !move}
      onClick={conductor.next}
    >
      <span class="next-what">
        <small>
          {t('next')} {typing ? t('typing') : <kbd>{t('space')}</kbd>} {isMoving && <span class="busy">{busy}</span>}
          {conductor.isTooSoon.value && <output class="too-soon">{t('tooSoon')}</output>}
        </small>
        <strong>{name}</strong>
      </span>
      <NextIcon size="2.5rem" />
    </button>
  );
}

/** The other way, where the key asks for something first. */
function InsteadButton({ context }: MovingProps) {
  const { workshop, conductor, language } = context;
  const instead = nextMove(workshop)?.instead;
  if (!instead) return null;
  return (
    <button type="button" class="quiet instead" onClick={() => conductor.go(instead)}>
      {consoleTexts.in(language).next('instead', { what: moveName(instead, context) })}
    </button>
  );
}
