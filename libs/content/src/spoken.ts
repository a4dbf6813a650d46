import type { ActivityKind, Beat } from '@rolwissel/domain';
import type { Script, ScriptLine, SpokenByPack } from '@rolwissel/texts';
import type { InOneLanguage } from './localized-pack.ts';
import type { Pack } from './pack.ts';

/** Which line of the pack's own opening is spoken at which beat. */
const opening: Readonly<Record<SpokenByPack['recognition'], number>> = { open: 0, speaker: 1, share: 2 };

/** A stage direction before the words: `[after the sixth] Sounds like a customer.` */
const direction = /^\[[^\]]*\]\s*/;

/** What the trainer says at this beat, from the script or from the pack itself. */
export function spokenAt<Kind extends ActivityKind>(
  kind: Kind,
  beat: Beat,
  script: Script,
  pack: Pick<InOneLanguage<Pack>, 'opening'>,
): ScriptLine | undefined {
  const written: Readonly<Partial<Record<Beat, ScriptLine>>> = script[kind];
  if (kind !== 'recognition' || !(beat in opening)) return written[beat];
  const spoken = pack.opening.script[opening[beat as SpokenByPack['recognition']]]; // just found among the keys
  return spoken === undefined ? undefined : { say: spoken.replace(direction, '') };
}
