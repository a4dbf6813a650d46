import { type LanguageTag, languages } from '@rolwissel/texts';

export const dateAndTime = (language: LanguageTag, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(languages[language].dates, options);

/** `1:23:45`, or `23:45` below an hour; with a minus before the start. */
export function duration(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / 1_000);
  const [hours, minutes, rest] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  const clock = hours > 0 ? `${hours}:${twoDigits(minutes)}:${twoDigits(rest)}` : `${minutes}:${twoDigits(rest)}`;
  return ms < 0 && seconds > 0 ? `−${clock}` : clock;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');
