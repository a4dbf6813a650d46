import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { signal } from '@preact/signals';
import type { LanguageTag } from '@rolwissel/texts';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { Console } from './console.tsx';

const wrongKey = { code: 'credentials-wrong', status: 401, detail: 'Deze gegevens kloppen niet.' };
const noSession = { code: 'unauthenticated', status: 401, detail: 'Meld u aan.' };

/** What the server is asked, and whether it is there; it knows one key. */
const server = { isAway: false, isSignedIn: false, getsCookies: true, keys: [] as unknown[] };

function answer(url: string, init: RequestInit | undefined): { status: number; body: unknown } {
  if (url === '/api/workshops') return { status: 200, body: [] };
  if (init?.method === 'POST') {
    const { ownerKey } = JSON.parse(init.body as string) as { ownerKey: unknown }; // as `call` writes it
    server.keys.push(ownerKey);
    server.isSignedIn ||= ownerKey === 'right';
    return server.isSignedIn ? { status: 204, body: '' } : { status: 401, body: wrongKey };
  }
  return server.isSignedIn && server.getsCookies
    ? { status: 200, body: { trainerId: 't', name: 'T' } }
    : { status: 401, body: noSession };
}

beforeEach(() => {
  Object.assign(server, { isAway: false, isSignedIn: false, getsCookies: true, keys: [] });
  globalThis.fetch = ((url: string, init?: RequestInit) => {
    if (server.isAway) return Promise.reject(new TypeError('no network'));
    const { status, body } = answer(url, init);
    return Promise.resolve({ ok: status < 300, status, text: () => Promise.resolve(body && JSON.stringify(body)) });
  }) as typeof fetch; // as much of it as is used
});

afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

const open = (hash: string) => {
  history.replaceState(null, '', `/console${hash}`);
  return render(<Console language={signal<LanguageTag>('nl')} />);
};

it('says that the key of a link is wrong, and takes it out of the address', async () => {
  open('#wrong');
  expect((await screen.findByRole('alert')).textContent).toBe('Deze gegevens kloppen niet.');
  expect(location.hash).toBe('');
});

it('takes a link that was cut short for a wrong key', async () => {
  open('#100%');
  expect((await screen.findByRole('alert')).textContent).toBe('Deze gegevens kloppen niet.');
  expect(server.keys).toEqual(['100%']);
});

it('says that the browser keeps no cookies, when the key is right and lets nobody in', async () => {
  server.getsCookies = false;
  open('#right');
  expect((await screen.findByRole('alert')).textContent).toMatch(/^De sleutel klopt, maar deze browser bewaart/);
});

it('says nothing of a key when there was none', async () => {
  open('');
  expect((await screen.findByRole('alert')).textContent).toBe('');
});

it('uses the key of a link as soon as the server is there', async () => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'requestAnimationFrame'] });
  server.isAway = true;
  open('#right');
  await jest.advanceTimersByTimeAsync(100);
  expect(screen.getByText(/niet bereikbaar/)).toBeTruthy();
  server.isAway = false;
  await jest.advanceTimersByTimeAsync(4_000);
  expect(screen.getByText('Uw workshops')).toBeTruthy();
});

it('speaks the language that is chosen, and says which one a workshop is not written in', async () => {
  open('#right');
  fireEvent.click(await screen.findByRole('button', { name: 'English' }));
  expect(screen.getByText(/also come in: Deutsch/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Deutsch' }));
  expect(screen.getByText('Ihre Workshops')).toBeTruthy();
  expect(screen.getByText(/stehen dort auf Englisch/)).toBeTruthy();
  expect(screen.getAllByRole('checkbox').map((box) => box.getAttribute('value'))).toEqual(['nl', 'en']);
});
