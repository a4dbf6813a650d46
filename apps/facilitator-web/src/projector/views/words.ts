/** A text of the pack with the name of the case in it. */
export const aboutCase = (text: string, name: string): string => text.replaceAll('{case}', name);

/** `3:05`, never below zero. */
export function minutesAndSeconds(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1_000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
