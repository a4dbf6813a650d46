import { written } from '@rolwissel/content';
import { lineLimits } from '@rolwissel/domain';
import { phoneTexts } from '@rolwissel/texts';
import type { ComponentChildren } from 'preact';
import type { PhoneContext } from '../task/phone-context.ts';
import { BegunLines } from './begun-lines.tsx';
import { NewLine } from './new-line.tsx';
import { linesAt, type Place } from './place.ts';

interface LineFormProps {
  readonly context: PhoneContext;
  readonly label: string;
  readonly about: Place;
  /** What can be read about it, after the field. */
  readonly children?: ComponentChildren;
}

/** One's own lines for a step or for a phase of the debrief, and room for another. */
export function LineForm({ context, label, about, children }: LineFormProps) {
  const t = phoneTexts.in(context.language).steps;
  const mine = linesAt(context.workshop, about);
  return (
    <>
      {mine.length > 0 && (
        <section class="section">
          <h2>{t('mine')}</h2>
          <ul class="plain quotes">
            {mine.map(({ id, text }) => (
              <li key={id}>{written(text, context.pack)}</li>
            ))}
          </ul>
        </section>
      )}
      <BegunLines context={context} here={about} />
      {mine.length >= lineLimits.mostPerPlace ? (
        <>
          <p class="soft">{t('enough')}</p>
          {children}
        </>
      ) : (
        <NewLine context={context} label={label} about={about}>
          {children}
        </NewLine>
      )}
    </>
  );
}
