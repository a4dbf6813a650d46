import { percent } from '@rolwissel/texts';

interface BarProps {
  /** Of what can be at most, 0 to 1. */
  readonly share: number;
  readonly color?: string;
  /** Beside the bar; the share in percent when left out. */
  readonly text?: string | undefined;
  /** What the number says, for whoever cannot see the bar. */
  readonly about?: string;
}

/** One bar with its number beside it. */
export function Bar({ share, color, text, about }: BarProps) {
  return (
    <p class="bar">
      <span class="track" aria-hidden="true">
        <span style={{ inlineSize: percent(share), background: color }} />
      </span>
      <b>{text ?? percent(share)}</b>
      {about && <span class="visually-hidden">{about}</span>}
    </p>
  );
}
