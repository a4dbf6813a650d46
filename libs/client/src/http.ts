import type { DisplaySeat, Door, Joined, Problem } from '@rolwissel/protocol';

/** What a call came to: the answer, or the problem in words and as a code. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** A call that never reached the server, or came back as nothing we know. */
const unreachable: Problem = { type: 'about:blank', title: 'unreachable', status: 0, code: 'unreachable', detail: '' };

/** Calls the server with JSON, as the seat whose token is given. Never throws. */
export async function call<T>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: object,
  locale?: string,
  token?: string,
): Promise<Answer<T>> {
  return answerOf(() =>
    fetch(path, {
      method,
      headers: {
        ...(body ? { 'Content-Type': 'application/json' } : {}),
        ...(locale ? { 'Accept-Language': locale } : {}),
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
      },
      credentials: 'same-origin',
      ...(body ? { body: JSON.stringify(body) } : {}),
    }),
  );
}

/** What came of asking. Never throws. */
export async function answerOf<T>(ask: () => Promise<Response>): Promise<Answer<T>> {
  try {
    const response = await ask();
    const text = await response.text();
    const value: unknown = text === '' ? undefined : JSON.parse(text);
    return response.ok
      ? { ok: true, value: value as T } // the contract says what this path gives
      : { ok: false, problem: isProblem(value) ? value : { ...unreachable, status: response.status } };
  } catch {
    return { ok: false, problem: unreachable };
  }
}

const isProblem = (value: unknown): value is Problem => typeof value === 'object' && value !== null && 'code' in value;

/** What one came to a door with: the code one reads, or the secret of the link one scanned. */
export interface DoorKey {
  readonly code?: string;
  readonly secret?: string;
}

/** Where a door leads. */
export const askDoor = (key: DoorKey, locale: string): Promise<Answer<Door>> => call('POST', '/api/door', key, locale);

/** A projector's seat, for a screen that stands in the room. */
export const display = (key: DoorKey, locale: string): Promise<Answer<DisplaySeat>> =>
  call('POST', '/api/display', key, locale);

export interface JoinRequest extends DoorKey {
  readonly locale: string;
  readonly alias?: string;
  readonly rulesAccepted: boolean;
  /** Made once per attempt at joining, so that a retry joins nobody twice. */
  readonly participantId: string;
}

export const join = (request: JoinRequest): Promise<Answer<Joined>> =>
  call('POST', '/api/join', request, request.locale);

export interface RejoinRequest extends DoorKey {
  readonly alias: string;
  readonly personalCode: string;
}

export const rejoin = (request: RejoinRequest, locale: string): Promise<Answer<Joined>> =>
  call('POST', '/api/rejoin', request, locale);
