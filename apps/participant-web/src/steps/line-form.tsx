import { lineLimits, wordsOf } from '@rolwissel/domain';
import type { Desk } from '../live/desk.ts';
import { LinesBegun } from './lines-begun.tsx';
import { NewLine } from './new-line.tsx';
import { linesAt, type Place } from './place.ts';
import { stepWords } from './words.ts';

interface Props {
  readonly desk: Desk;
  readonly label: string;
  readonly about: Place;
}

/** One's own lines for a step or for a phase of the debrief, and room for another. */
export function LineForm({ desk, label, about }: Props) {
  const t = stepWords.value;
  const mine = linesAt(desk.workshop, about);
  return (
    <>
      {mine.length > 0 && (
        <section class="section">
          <h2>{t('mine')}</h2>
          <ul class="plain quotes">
            {mine.map(({ id, text }) => (
              <li key={id}>{wordsOf(text) ?? desk.pack.ui.removed}</li>
            ))}
          </ul>
        </section>
      )}
      <LinesBegun desk={desk} here={about} />
      {mine.length >= lineLimits.mostPerPlace ? (
        <p class="soft">{t('enough')}</p>
      ) : (
        <NewLine desk={desk} label={label} about={about} />
      )}
    </>
  );
}
