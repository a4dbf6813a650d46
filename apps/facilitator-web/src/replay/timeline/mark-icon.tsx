import {
  BookmarkIcon,
  CheckIcon,
  CloseIcon,
  type IconComponent,
  type IconProps,
  icon,
  PeekIcon,
  UndoIcon,
} from '@rolwissel/ui';
import type { MarkKind } from '../model/marks.ts';

/** Three bars: a result. */
const RevealIcon = icon(<path d="M5 20v-6M12 20V4M19 20V10" stroke-width="3.5" />);

/** Round once more. */
export const ReopenIcon = icon(<path d="M19.5 12a7.5 7.5 0 1 1-2.4-5.5M20 3v4.5h-4.5" />);

/** A pencil: noted when looking back. */
const NoteIcon = icon(<path d="m4 20 1-4.5L16.5 4 20 7.5 8.5 19zM14 6.5l3.5 3.5" />);

/** A line that leaves another. */
export const ForkIcon = icon(<path d="M7 20V4M7 15c0-5 10-3 10-9M13.5 8.5 17 5l3.5 3.5" />);

/** Does not count. */
const DiscardIcon = icon(
  <>
    <circle cx="12" cy="12" r="8" />
    <path d="m6.5 17.5 11-11" />
  </>,
);

const pictures: Readonly<Record<MarkKind, IconComponent>> = {
  reveal: RevealIcon,
  agreed: CheckIcon,
  adopted: CheckIcon,
  blocked: CloseIcon,
  reopened: ReopenIcon,
  discarded: DiscardIcon,
  undone: UndoIcon,
  peeked: PeekIcon,
  bookmark: BookmarkIcon,
  note: NoteIcon,
  fork: ForkIcon,
};

export function MarkIcon({ kind, ...props }: IconProps & Readonly<{ kind: MarkKind }>) {
  const Picture = pictures[kind];
  return <Picture {...props} />;
}
