import { type Locale, locales } from '../ids.ts';
import type { Workshop } from '../workshop.ts';

/** The language that was asked for, if this workshop has it. */
export const offeredLocale = (wanted: string, { agenda }: Pick<Workshop, 'agenda'>): Locale | undefined =>
  locales.find((known) => known === wanted && agenda.locales.includes(known));
