import type { InOneLanguage, Pack, ShownPack } from '@rolwissel/content';
import type { Workshop } from '@rolwissel/domain';
import type { LanguageTag } from '@rolwissel/texts';
import type { SeatAccess, SeatView } from '@rolwissel/ui/page';
import type { Conductor } from './conducting/conductor.ts';
import type { Rehearsal } from './rehearsal/rehearsal.ts';

/** What it takes to say where the script is, on the console and in the replay. */
export interface ScriptContext {
  /** The lead's window. */
  readonly workshop: Workshop;
  /** In the language of this screen. */
  readonly pack: InOneLanguage<ShownPack>;
  readonly language: LanguageTag;
}

/** What it takes to go on: on the console, and on the phone beside it. */
export interface MovingContext extends ScriptContext {
  /** The trainer's seat. */
  readonly seat: SeatAccess;
  readonly conductor: Conductor;
}

/** What a panel is given that also stands on the phone. */
export type MovingProps = Readonly<{ context: MovingContext }>;

/** What every panel of the console works with. */
export interface ConsoleContext extends MovingContext {
  readonly workshopId: string;
  /** A projector's seat: what the room sees, and nothing else. */
  readonly stage: SeatView | undefined;
  readonly pack: InOneLanguage<Pack>;
  /** And in every language it has: the room may read another one. */
  readonly wholePack: Pack;
  /** Extras, when the trainer rehearses alone. */
  readonly rehearsal: Rehearsal;
}

/** What a panel is given that needs nothing more. */
export type PanelProps = Readonly<{ context: ConsoleContext }>;
