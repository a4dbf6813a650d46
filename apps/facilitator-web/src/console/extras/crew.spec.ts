import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { LeadSeat } from '../../../../../test/support/try-out/seat.ts';
import { staged, TryOut } from '../../../../../test/support/try-out/try-out.ts';
import { Crew } from './crew.ts';

const words = {
  caseNames: ['Noor'],
  objections: ['Dat redt de planning nooit.'],
  objectives: [{ text: 'Elke week een gesprek.', servesBoss: 'rust', servesBuyer: 'gehoor' }],
  lines: ['Wie zei dat?'],
};

/** Whose seat asked for something, by token; everybody who joins gets the next one. */
let asked: string[] = [];
let joined = 0;

function server(path: string, init: RequestInit) {
  if (path !== '/api/join') asked.push(new Headers(init.headers).get('authorization') ?? '');
  const body = path === '/api/join' ? { token: `t${(joined += 1)}` } : { ok: true };
  return Promise.resolve({ ok: true, status: 200, text: () => Promise.resolve(JSON.stringify(body)) });
}

/** A workshop in which objections are asked for. */
function seat(): LeadSeat {
  const tryOut = new TryOut(staged('standard90'));
  tryOut.conduct({ kind: 'OpenLobby', data: {} });
  tryOut.join();
  tryOut.conduct({ kind: 'StartWorkshop', data: {} });
  tryOut.conduct({ kind: 'OpenActivity', data: { activityId: 'objections' } });
  tryOut.conduct({ kind: 'ShowOnProjector', data: { view: 'question' } });
  return new LeadSeat(tryOut);
}

beforeEach(() => {
  jest.useFakeTimers();
  sessionStorage.clear();
  asked = [];
  joined = 0;
  globalThis.fetch = server as unknown as typeof fetch; // as much of it as is used
});

afterEach(() => {
  jest.useRealTimers();
});

it('goes on after the page was loaded again, each extra in its own seat', async () => {
  const before = new Crew('w', seat());
  await before.join(3, 'Figurant', words);
  before.leave();
  asked.length = 0; // each gave a sign of life when it came in
  const after = new Crew('w', seat());
  after.resume(words);
  expect(after.size.value).toBe(3);
  await jest.advanceTimersByTimeAsync(20_000);
  after.leave();
  expect(asked).toEqual(['Bearer t1']); // of three extras the first objects
});

it('sends nobody into another workshop, and no extra twice', async () => {
  const crew = new Crew('w', seat());
  await crew.join(2, 'Figurant', words);
  crew.resume(words);
  const other = new Crew('other', seat());
  other.resume(words);
  crew.leave();
  expect([crew.size.value, other.size.value]).toEqual([2, 0]);
});
