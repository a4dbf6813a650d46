import type { Ack, Door, Joined, Problem } from '@rolwissel/protocol';
import type { TestServer } from './test-server.ts';

/** What came back: the body as JSON when it is JSON, else its text. */
export interface Answer<T = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: T;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Speaks HTTP as a browser does: keeps the cookie it was given. */
export class Browser {
  readonly #server: TestServer;
  #cookie = '';
  /** Every byte of every body that came back. */
  readonly received: string[] = [];

  constructor(server: TestServer) {
    this.#server = server;
  }

  get cookie(): string {
    return this.#cookie;
  }

  async call<T>(
    method: Method,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const response = await fetch(`${this.#server.url}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(this.#cookie ? { cookie: this.#cookie } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const cookie = response.headers.get('set-cookie');
    if (cookie !== null) this.#cookie = cookie.split(';')[0] ?? '';
    const text = await response.text();
    this.received.push(text);
    const isJson = /[/+]json(?:;|$)/.test(response.headers.get('content-type') ?? '') && text !== '';
    return { status: response.status, headers: response.headers, text, body: (isJson ? JSON.parse(text) : text) as T };
  }

  get<T>(path: string, headers?: Record<string, string>): Promise<Answer<T>> {
    return this.call<T>('GET', path, undefined, headers);
  }

  post<T>(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<T>> {
    return this.call<T>('POST', path, body ?? {}, headers);
  }

  delete(path: string): Promise<Answer<Problem>> {
    return this.call('DELETE', path);
  }

  /** A command over HTTP, from the seat with this token. */
  async command(workshop: string, token: string, envelope: unknown): Promise<Ack> {
    const { body } = await this.post<Ack>(`/api/workshops/${workshop}/commands`, envelope, {
      authorization: `Bearer ${token}`,
    });
    return body;
  }

  /** Where a door leads. */
  door(key: object): Promise<Answer<Door & Problem>> {
    return this.post('/api/door', key);
  }

  join(wish: object): Promise<Answer<Joined & Problem>> {
    return this.post('/api/join', { locale: 'nl', rulesAccepted: true, ...wish });
  }
}

/** A browser in which the owner is signed in. */
export async function signedIn(server: TestServer): Promise<Browser> {
  const browser = new Browser(server);
  const { status } = await browser.post('/api/session', { ownerKey: server.ownerKey });
  if (status !== 204) throw new Error(`The owner could not sign in: ${status}`);
  return browser;
}
