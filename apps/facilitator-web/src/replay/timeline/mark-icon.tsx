import {
  BookmarkIcon,
  CheckIcon,
  CloseIcon,
  Icon,
  type IconComponent,
  type IconProps,
  PeekIcon,
  UndoIcon,
} from '@rolwissel/ui';
import type { MarkKind } from '../model/marks.ts';

/** Three bars: a result. */
function RevealIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M5 20v-6M12 20V4M19 20V10" stroke-width="3.5" />
    </Icon>
  );
}

/** Round once more. */
export function ReopenIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M19.5 12a7.5 7.5 0 1 1-2.4-5.5M20 3v4.5h-4.5" />
    </Icon>
  );
}

/** Does not count. */
function DiscardIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="12" cy="12" r="8" />
      <path d="m6.5 17.5 11-11" />
    </Icon>
  );
}

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
};

export function MarkIcon({ kind, ...props }: IconProps & Readonly<{ kind: MarkKind }>) {
  const Picture = pictures[kind];
  return <Picture {...props} />;
}
