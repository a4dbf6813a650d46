import type { Json } from './json.ts';

/** An expected no: data with a stable code, never an exception. `values` fill the placeholders of its sentence. */
export interface Refusal<Code extends string = string> {
  readonly ok: false;
  readonly code: Code;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** A yes: the facts to record (none, when what was asked is so already) and what the asker gets to hear with the reply. */
export interface Acceptance<Event> {
  readonly ok: true;
  readonly events: readonly Event[];
  readonly data?: Json;
}

export type Decision<Event, Code extends string = string> = Acceptance<Event> | Refusal<Code>;

export const accept = <Event>(...events: readonly Event[]): Acceptance<Event> => ({ ok: true, events });

/** Accepts without recording: what was asked for is already so. */
export const alreadySo: Acceptance<never> = { ok: true, events: [] };

export const refuse = <Code extends string>(
  code: Code,
  values?: Readonly<Record<string, string | number>>,
): Refusal<Code> => (values ? { ok: false, code, values } : { ok: false, code });
