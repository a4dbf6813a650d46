import type { IconComponent } from '../icons/icon.tsx';
import { CheckIcon, CloseIcon, QueuedIcon, WarningIcon } from '../icons/interface.tsx';
import { Result } from './result.tsx';

type Stance = 'consent' | 'concern' | 'object' | 'unanswered';

export type ConsentCountsProps = Readonly<{
  counts: Readonly<Record<Stance, number>>;
  labels: Readonly<Record<Stance, string>> & Readonly<{ caption: string; empty: string }>;
}>;

const stances: readonly (readonly [Stance, IconComponent])[] = [
  ['consent', CheckIcon],
  ['concern', WarningIcon],
  ['object', CloseIcon],
  ['unanswered', QueuedIcon],
];

/** A consent round as four counts; silence is shown as silence. */
export function ConsentCounts({ counts, labels }: ConsentCountsProps) {
  const everyone = counts.consent + counts.concern + counts.object + counts.unanswered;
  return (
    <Result kind="consent-counts" empty={everyone === 0 ? labels.empty : undefined}>
      <ul aria-label={labels.caption} style={{ '--digits': String(Math.max(...Object.values(counts))).length }}>
        {stances.map(([stance, Picture]) => (
          <li key={stance} class={counts[stance] === 0 ? `${stance} none` : stance}>
            <b class="figure">{counts[stance]}</b>{' '}
            <span class="name">
              <Picture />
              {labels[stance]}
            </span>
          </li>
        ))}
      </ul>
      <p class="consent-strip" aria-hidden="true">
        {stances.map(
          ([stance]) => counts[stance] > 0 && <i key={stance} class={stance} style={{ flexGrow: counts[stance] }} />,
        )}
      </p>
    </Result>
  );
}
