/** What JSON can say, and so what an event, a state or a command may hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

export type JsonObject = { readonly [key: string]: Json | undefined };

/** A copy that shares nothing: for state that is told now and changed later. */
export const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T; // state is plain JSON
