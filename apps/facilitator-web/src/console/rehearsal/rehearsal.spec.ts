import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { LeadSeat } from '../../../../../test/support/try-out/seat.ts';
import { staged, TryOut } from '../../../../../test/support/try-out/try-out.ts';
import { Rehearsal } from './rehearsal.ts';

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

it('goes on after the page was loaded again, each of them in their own seat', async () => {
  const before = new Rehearsal('w', seat());
  await before.join(3, 'Testdeelnemer', words);
  before.leave();
  asked.length = 0; // each gave a sign of life when it came in
  const after = new Rehearsal('w', seat());
  after.resume(words);
  expect(after.size.value).toBe(3);
  await jest.advanceTimersByTimeAsync(20_000);
  after.leave();
  expect(asked).toEqual(['Bearer t1']); // of three the first objects
});

it('sends nobody into another workshop, and nobody twice', async () => {
  const rehearsal = new Rehearsal('w', seat());
  await rehearsal.join(2, 'Testdeelnemer', words);
  rehearsal.resume(words);
  const other = new Rehearsal('other', seat());
  other.resume(words);
  rehearsal.leave();
  expect([rehearsal.size.value, other.size.value]).toEqual([2, 0]);
});
