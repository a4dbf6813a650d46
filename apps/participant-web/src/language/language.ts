import { type ReadonlySignal, signal } from '@preact/signals';
import { type Area, type LanguageTag, phoneFirstTexts } from '@rolwissel/texts';
import { tellDocument, wantedLanguage, write } from '@rolwissel/ui/page';

const wanted = signal(wantedLanguage('language', 'en'));

/** Dutch comes with the code: rather that than nothing, until the texts of the language one wants are here. */
const spoken = signal<LanguageTag>('nl');

/** The language this phone speaks. */
export const language: ReadonlySignal<LanguageTag> = spoken;

/** Something that comes language by language. */
export type Loaded = Pick<Area<unknown>, 'load'>;

/** What is read up to the first vote; the rest of the phone adds what it reads. */
const areas = new Set<Loaded>([phoneFirstTexts]);

const load = (tag: LanguageTag) => Promise.all([...areas].map((area) => area.load(tag)));

/** When all texts that the phone reads, these among them, are here. Rejects when they cannot be had; ask again then. */
export async function textsReady(...more: readonly Loaded[]): Promise<void> {
  for (const area of more) areas.add(area);
  const tag = wanted.peek();
  await load(tag);
  if (tag === wanted.peek()) spoken.value = tag;
  else await textsReady(); // another was chosen meanwhile
}

/** Changes the language, once its texts are here; false when they cannot be had. It is kept for the next time if somebody chose
 *  it. */
export async function speak(tag: LanguageTag, isChosen = true): Promise<boolean> {
  try {
    await load(tag);
  } catch {
    return false;
  }
  wanted.value = tag;
  spoken.value = tag;
  if (isChosen) write('language', tag);
  return true;
}

tellDocument(spoken);
