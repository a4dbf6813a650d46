import type { InOneLanguage, ShownPack } from '@rolwissel/content';
import type { Workshop } from '@rolwissel/domain';
import type { JoinLink, LastWorkshop } from '@rolwissel/protocol';
import type { LanguageTag } from '@rolwissel/texts';
import type { JSX } from 'preact';

/** The words of the workshop in the language of the screen. */
export type RoomPack = InOneLanguage<ShownPack>;

/** All that a view may know: live, in the console's miniature and in the replay alike. */
export interface ViewProps {
  /** The projector's window, or a prefix of it. */
  readonly workshop: Workshop;
  readonly pack: RoomPack;
  readonly language: LanguageTag;
  /** Where people come in, as soon as it is known; no recording keeps it. */
  readonly joinLink?: JoinLink | 'unrecorded' | undefined;
  /** What the same group left behind the last time; no recording keeps it. */
  readonly last?: LastWorkshop | undefined;
  /** Server time in milliseconds since 1970: for the clock only. */
  readonly now: number;
}

export type View = (props: ViewProps) => JSX.Element;

/** What the projector's focus points at in a view that needs one. */
export const focusOf = ({ workshop }: Pick<ViewProps, 'workshop'>): string => workshop.agenda.projector.focusId ?? '';
