import { effect, signal } from '@preact/signals';
import { type InOneLanguage, type PhonePack, phonePackEdition } from '@rolwissel/content';
import { askUntil, read, write } from '@rolwissel/ui/page';
import { language } from '../language/language.ts';

/** The texts of a workshop, in the phone's language. */
export type Pack = InOneLanguage<PhonePack>;

/** Which pack: a version never changes, so what was fetched once is kept. */
export interface PackName {
  readonly id: string;
  readonly version: string;
}

const wanted = signal<PackName>();

/** Nothing until the texts are here. */
export const pack = signal<Pack>();

/** Asks for the texts of this pack; they come, from the phone or from the server. */
export function wantPack({ id, version }: PackName): void {
  const now = wanted.peek();
  if (id !== '' && (now?.id !== id || now.version !== version)) wanted.value = { id, version };
}

/** What was read here last. */
export function wantKnownPack(): void {
  const known = read<PackName>('pack');
  if (known) wantPack(known);
}

/** Before one has joined nobody knows the workshop: whoever joins, the first pack is meant. The page asks for the list early.
 *  Gives back the way to stop asking. */
export const wantFirstPack = (): (() => void) =>
  askUntil<readonly PackName[]>('/api/packs', ([first]) => {
    if (first) wantPack(first);
  });

effect(() => {
  const name = wanted.value;
  if (!name) return undefined;
  const { id, version } = name;
  const tag = language.value;
  const key = `pack ${id} ${version} ${phonePackEdition} ${tag}`;
  const kept = read<Pack>(key);
  if (kept) {
    pack.value = kept;
    return undefined;
  }
  return askUntil<Pack>(`/api/packs/${id}/${version}?for=phone&locale=${tag}`, (found) => {
    write(key, found);
    write('pack', name);
    pack.value = found;
  });
});
