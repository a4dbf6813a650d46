import { type Refusal, refuse } from '@rolwissel/domain';
import { limits } from './limits.ts';

/** A command as it travels. `id` is made by the client and stays the same until its one reply; `seen` is the position it had seen. */
export interface CommandEnvelope {
  readonly id: string;
  readonly kind: string;
  readonly data: unknown;
  readonly seen: number;
}

type EnvelopeRefusal = Refusal<'malformed' | 'too-large' | 'too-deep'>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

export const isUuid = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);

/** A command from outside, or the refusal that says why it cannot be read. `bytes` is its size on the wire, when known. */
export function readEnvelope(
  value: unknown,
  bytes?: number,
): { readonly ok: true; readonly envelope: CommandEnvelope } | EnvelopeRefusal {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('malformed');
  if (isTooDeep(value)) return refuse('too-deep');
  if ((bytes ?? sizeOf(value)) > limits.messageBytes) return refuse('too-large');
  const { id, kind, data = {}, seen = 0 } = value as Record<string, unknown>; // just seen to be an object
  const sound = isUuid(id) && typeof kind === 'string' && typeof data === 'object' && data !== null;
  if (!sound || typeof seen !== 'number' || !Number.isSafeInteger(seen) || seen < 0) return refuse('malformed');
  return { ok: true, envelope: { id: id.toLowerCase(), kind, data, seen } };
}

/** Whether objects and lists are nested deeper than a message may be. */
export const isTooDeep = (value: unknown): boolean => depthOf(value, limits.depthLevels) > limits.depthLevels;

/** The id in what may be a command; empty when there is none. */
export function commandIdIn(value: unknown): string {
  const id: unknown = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return isUuid(id) ? id.toLowerCase() : '';
}

/** UTF-8 bytes of a value as JSON; infinite when it has none. */
function sizeOf(value: unknown): number {
  try {
    return utf8Length(JSON.stringify(value));
  } catch {
    return Infinity; // circles and bigints cannot come over the wire; binary attachments can hold anything
  }
}

function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7ff) bytes += 2;
    else if (unit > 0x7f) bytes += 1;
    if (unit >= 0xd800 && unit <= 0xdfff) bytes -= 1; // two halves of one pair: four bytes, not six
  }
  return bytes;
}

/** How deep objects and lists are nested, counted no further than `enough`; the message itself is level 1. */
function depthOf(value: unknown, enough: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (enough === 0) return 1;
  let deepest = 0;
  for (const item of Object.values(value)) deepest = Math.max(deepest, depthOf(item, enough - 1));
  return deepest + 1;
}
