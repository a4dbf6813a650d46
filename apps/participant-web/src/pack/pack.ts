import { effect, signal } from '@preact/signals';
import { call } from '@rolwissel/client';
import type { InOneLanguage, PhonePack } from '@rolwissel/content';
import { read, write } from '@rolwissel/ui/page';
import { language } from '../language/language.ts';

/** The texts of a workshop, in the phone's language. */
export type Pack = InOneLanguage<PhonePack>;

/** Which pack: a version never changes, so what was fetched once is kept. */
export interface PackName {
  readonly id: string;
  readonly version: string;
}

const retryMs = 2_000;

const wanted = signal<PackName>();

/** Nothing until the texts are here. */
export const pack = signal<Pack>();

/** Asks for the texts of this pack; they come, from the phone or from the server. */
export function wantPack({ id, version }: PackName): void {
  const now = wanted.peek();
  if (id !== '' && (now?.id !== id || now.version !== version)) wanted.value = { id, version };
}

/** Before one has joined nobody knows the workshop: whoever joins, the first pack is meant. The page asks for the list early. */
export async function wantDefaultPack(isJoining: boolean): Promise<void> {
  const known = read<PackName>('pack');
  if (known) wantPack(known);
  const answer = await call<readonly PackName[]>('GET', '/api/packs');
  const first = answer.ok ? answer.value[0] : undefined;
  if (first && isJoining) wantPack(first);
  else if (!first && !wanted.peek()) setTimeout(() => void wantDefaultPack(isJoining), retryMs);
}

effect(() => {
  const name = wanted.value;
  if (!name) return undefined;
  const { id, version } = name;
  const tag = language.value;
  const key = `pack ${id} ${version} ${tag}`;
  const kept = read<Pack>(key);
  let isCurrent = true;
  const fetchIt = async () => {
    const answer = await call<Pack>('GET', `/api/packs/${id}/${version}?for=phone&locale=${tag}`);
    if (answer.ok) {
      write(key, answer.value);
      write('pack', name);
    }
    if (!isCurrent) return;
    if (answer.ok) pack.value = answer.value;
    else setTimeout(() => void fetchIt(), retryMs);
  };
  if (kept) pack.value = kept;
  else void fetchIt();
  return () => {
    isCurrent = false;
  };
});
