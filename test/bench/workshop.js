// A trainer of a bench: signed in over HTTP, with a console on a thin socket.
import { randomUUID } from 'node:crypto';
import { ownerKey } from './processes.js';
import { ThinSeat } from './wire.js';

/** The cookie of a trainer who signed in. */
export async function cookieOf(url) {
  const signedIn = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ownerKey }),
  });
  return signedIn.headers.get('set-cookie').split(';')[0];
}

/** The API as the trainer may call it. */
export async function signIn(url) {
  const cookie = await cookieOf(url);
  return async (method, path, body) => {
    const headers = { cookie, ...(body ? { 'Content-Type': 'application/json' } : {}) };
    const response = await fetch(url + path, {
      method,
      headers,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
}

/** A workshop with its door open, and a console that notes when it was shown what. */
export async function openWorkshop(url, call) {
  const { id: workshop } = await call('POST', '/api/workshops', { title: 'Bench', format: 'plenary60' });
  const { token } = await call('POST', `/api/workshops/${workshop}/seats`, { kind: 'facilitator' });
  const console = await new ThinSeat(url, { proto: 1, fold: '1', token, workshop, after: null }).connected;
  const seen = new Map();
  console.on('delta', (read) => {
    const now = performance.timeOrigin + performance.now();
    const { from, to } = read();
    for (let position = from + 1; position <= to; position++) seen.set(position, now);
  });
  const command = async (kind, data = {}) => {
    const ack = await console.ask('cmd', { id: randomUUID(), kind, data, seen: 1 });
    if (!ack?.ok) throw new Error(`${kind}: ${JSON.stringify(ack)}`);
  };
  await command('OpenLobby');
  const { joinCode } = await call('GET', `/api/workshops/${workshop}`);
  return { workshop, joinCode, command, seen, close: () => console.close() };
}
