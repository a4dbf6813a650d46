import type { WorkshopCommand } from '@rolwissel/domain';
import type { Ack, DisplaySeat, Door, Joined, Problem } from '@rolwissel/protocol';
import { makeId } from './make-id.ts';

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
  return answerOf(() => ask(method, path, { body, locale, token }));
}

/** What came of asking. Never throws. */
export async function answerOf<T>(asking: () => Promise<Response>): Promise<Answer<T>> {
  try {
    const response = await asking();
    if (!response.ok) return { ok: false, problem: await problemOf(response) };
    const text = await response.text();
    return { ok: true, value: (text === '' ? undefined : JSON.parse(text)) as T }; // the contract says what this path gives
  } catch {
    return { ok: false, problem: unreachable };
  }
}

/**
 * Asks the server for something long, and gives it line by line as it comes. Reading on rejects when the connection ends too
 * early; before the first line it never throws.
 */
export async function readByLine(
  path: string,
  locale?: string,
  token?: string,
): Promise<Answer<AsyncIterable<string>>> {
  try {
    const response = await ask('GET', path, { locale, token });
    return response.ok ? { ok: true, value: linesOf(response) } : { ok: false, problem: await problemOf(response) };
  } catch {
    return { ok: false, problem: unreachable };
  }
}

/** A file, as it is to be kept. */
export interface KeptFile {
  readonly name: string;
  readonly content: Blob;
}

/** Fetches a file that the server offers to be kept, as the seat whose token is given. Never throws. */
export async function fetchFile(path: string, locale: string, token?: string): Promise<Answer<KeptFile>> {
  try {
    const response = await ask('GET', path, { locale, token });
    if (!response.ok) return { ok: false, problem: await problemOf(response) };
    return { ok: true, value: { name: nameOf(response), content: await response.blob() } };
  } catch {
    return { ok: false, problem: unreachable };
  }
}

/**
 * Gives a command without a socket, as the seat whose token is given, under one id until there is a final ack. `undefined` when
 * it did not reach the server. `server` is an address without a slash at its end.
 */
export async function giveCommand(
  workshopId: string,
  token: string,
  { kind, data }: WorkshopCommand,
  server = '',
): Promise<Ack | undefined> {
  const body = { id: makeId(), kind, data, seen: 0 };
  for (;;) {
    const answer = await call<Ack>('POST', `${server}/api/workshops/${workshopId}/commands`, body, undefined, token);
    if (!answer.ok) return undefined;
    const ack = answer.value;
    if (ack.ok || ack.retryAfterMs === undefined) return ack;
    await new Promise((resolve) => setTimeout(resolve, ack.retryAfterMs));
  }
}

interface Asked {
  readonly body?: object | undefined;
  readonly locale?: string | undefined;
  readonly token?: string | undefined;
}

const ask = (method: string, path: string, { body, locale, token }: Asked): Promise<Response> =>
  fetch(path, {
    method,
    headers: {
      ...(body ? { 'Content-Type': 'application/json' } : {}),
      ...(locale ? { 'Accept-Language': locale } : {}),
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
    },
    credentials: 'same-origin',
    ...(body ? { body: JSON.stringify(body) } : {}),
  });

/** Rejects when it is no JSON. */
async function problemOf(response: Response): Promise<Problem> {
  const text = await response.text();
  const value: unknown = text === '' ? undefined : JSON.parse(text);
  return isProblem(value) ? value : { ...unreachable, status: response.status };
}

async function* linesOf({ body }: Response): AsyncGenerator<string, void, void> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const piece = await reader?.read();
    rest += decoder.decode(piece?.value, { stream: piece?.done === false });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
    if (piece?.done !== false) break;
  }
  if (rest !== '') yield rest;
}

/** The name it is offered under (RFC 6266). */
function nameOf({ headers }: Response): string {
  const [, name = ''] = /filename\*=UTF-8''([^;]+)/.exec(headers.get('Content-Disposition') ?? '') ?? [];
  return decodeURIComponent(name);
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
