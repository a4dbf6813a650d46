/** The ids of the workshops that an address names. */
export function chosenIn(search: string): readonly string[] {
  const named = new URLSearchParams(search).get('workshops') ?? '';
  return named.split(',').filter((id) => id !== '');
}

/** The part of an address that names them. */
export const naming = (ids: readonly string[]): string => (ids.length === 0 ? '' : `?workshops=${ids.join(',')}`);
