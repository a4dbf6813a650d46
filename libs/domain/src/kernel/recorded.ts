/** The facts of a part, by name: `{ RoundOpened: {…} }` becomes `{ type: 'RoundOpened', data: {…} }`. */
export type EventOf<Events> = {
  [Type in keyof Events & string]: { readonly type: Type; readonly data: Events[Type] };
}[keyof Events & string];

/** When and where in the log something was recorded. `position` counts 1, 2, 3 … within one workshop; `at` is ISO 8601, UTC. */
export interface Meta {
  readonly position: number;
  readonly at: string;
}

/** A fact as a window gives it back: what happened, where in the log and when. */
export type Recorded<Event> = Event & Meta;

/** Milliseconds since 1970 of a recorded moment. */
export const msOf = (at: string): number => Date.parse(at);

/** A recorded moment, so many milliseconds later. */
export const later = (at: string, ms: number): string => new Date(msOf(at) + ms).toISOString();
