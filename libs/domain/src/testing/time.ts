/** When every rehearsal begins. */
export const opening = '2026-03-02T09:00:00.000Z';

/** So many seconds after the beginning; ISO 8601, UTC. */
export const at = (seconds: number): string => new Date(Date.parse(opening) + seconds * 1_000).toISOString();

/** So many seconds after a moment. */
export const after = (moment: string, seconds: number): string =>
  new Date(Date.parse(moment) + seconds * 1_000).toISOString();
