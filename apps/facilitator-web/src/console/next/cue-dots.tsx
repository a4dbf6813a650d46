import { whereabouts } from '@rolwissel/domain';
import { consoleTexts } from '@rolwissel/texts';
import type { PanelProps } from '../console-context.ts';

/** How far the open activity is: one mark per moment of its script. */
export function CueDots({ context }: PanelProps) {
  const t = consoleTexts.in(context.language).next;
  const { cues, index } = whereabouts(context.workshop);
  if (cues.length === 0) return null;
  return (
    <p class="cue-dots">
      <span class="visually-hidden">{t('cues', { at: index + 1, of: cues.length })}</span>
      {cues.map((cue, at) => (
        <i key={`${at} ${cue.beat}`} class={at < index ? 'past' : at === index ? 'now' : ''} />
      ))}
    </p>
  );
}
