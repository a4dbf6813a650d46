import type { ActivityKind, Beat } from '@rolwissel/domain';
import type { Script, ScriptLine } from '@rolwissel/texts';
import type { InOneLanguage } from './localized-pack.ts';
import type { Pack } from './pack.ts';

/** Which line of the pack's own opening is spoken when: who is speaking only after the vote, and what they are with the projector. */
const opening: Readonly<Partial<Record<`${ActivityKind} ${Beat}`, number>>> = {
  'recognition open': 0,
  'recognition reveal': 1,
  'scene answer': 2,
};

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
  const line = opening[`${kind} ${beat}`];
  const spoken = line === undefined ? undefined : pack.opening.script[line];
  return spoken === undefined ? written[beat] : { say: spoken.replace(direction, '') };
}
