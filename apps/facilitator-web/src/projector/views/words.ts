import { type LanguageTag, languages } from '@rolwissel/texts';

/** A text of the pack with the name of the case in it. */
export const aboutCase = (text: string, name: string): string => text.replaceAll('{case}', name);

/** `10:45`, where the screen is. `at` in milliseconds since 1970. */
export const hoursAndMinutes = (at: number, language: LanguageTag): string =>
  new Intl.DateTimeFormat(languages[language].dates, { hour: '2-digit', minute: '2-digit' }).format(at);

/** `3:05`, never below zero. */
export function minutesAndSeconds(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1_000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
