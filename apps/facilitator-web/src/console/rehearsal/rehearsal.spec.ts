import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { type SimulationWords, simulatedPeople } from '@rolwissel/domain';
import { LeadSeat } from '../../../../../test/support/try-out/seat.ts';
import { staged, TryOut } from '../../../../../test/support/try-out/try-out.ts';
import { Rehearsal } from './rehearsal.ts';

const words: SimulationWords = {
  caseNames: ['Noor'],
  objections: [{ sentenceId: 'wait', text: 'Dat redt de planning nooit.' }],
  objectives: [{ text: 'Elke week een gesprek.', servesBoss: 'rust', servesBuyer: 'gehoor' }],
  lines: ['Wie zei dat?'],
  commitments: [{ situation: 'de klant niet kan wachten', response: 'vragen waarom' }],
};

/** Who asked for what, by token. */
let asked: [string, string][] = [];
/** How many were on their way, and were at most. A command takes 20 ms. */
let underway = 0;
let mostUnderway = 0;

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

/** Gives the tokens of those who are here, and takes what they ask for. */
function serve(lead: LeadSeat): void {
  const server = async (path: string, init: RequestInit) => {
    const seats = simulatedPeople(lead.state).filter(({ status }) => status === 'present');
    if (path.endsWith('/commands')) {
      const { kind } = JSON.parse(init.body as string) as { readonly kind: string }; // as the rehearsal wrote it
      asked.push([new Headers(init.headers).get('authorization') ?? '', kind]);
      mostUnderway = Math.max(mostUnderway, ++underway);
      await new Promise((resolve) => setTimeout(resolve, 20));
      underway -= 1;
    }
    const body = path.endsWith('/commands')
      ? { ok: true }
      : seats.map(({ handle }) => ({ handle, token: `t ${handle}` }));
    return { ok: true, status: 200, text: () => Promise.resolve(JSON.stringify(body)) };
  };
  globalThis.fetch = server as unknown as typeof fetch; // as much of it as is used
}

const realFetch = globalThis.fetch;

beforeEach(() => {
  jest.useFakeTimers();
  sessionStorage.clear();
  asked = [];
  [underway, mostUnderway] = [0, 0];
});

afterEach(() => {
  jest.useRealTimers();
  globalThis.fetch = realFetch;
});

it('lets many in while it is live, some at a time, and says what is in the way', async () => {
  const lead = seat();
  serve(lead);
  const rehearsal = new Rehearsal('w', lead);
  expect(await rehearsal.join(60, 'Testdeelnemer', words)).toBeUndefined();
  expect([lead.state.people.simulated, rehearsal.acting.value]).toEqual([60, 60]);
  expect(await rehearsal.join(1_000, 'Testdeelnemer', words)).toMatch(/./);
  rehearsal.leave();
});

it('thinks as long as people do', async () => {
  const lead = seat();
  serve(lead);
  const rehearsal = new Rehearsal('w', lead);
  await rehearsal.join(3, 'Testdeelnemer', words);
  await jest.advanceTimersByTimeAsync(2_900);
  expect(asked).toEqual([]);
  await jest.advanceTimersByTimeAsync(18_000);
  expect(asked).toEqual([['Bearer t T01', 'RaiseObjection']]); // of three the first objects
  rehearsal.leave();
});

it('is twenty times as quick when asked: everybody has acted within one second and a bit', async () => {
  const lead = seat();
  serve(lead);
  const rehearsal = new Rehearsal('w', lead);
  rehearsal.speed.value = 20;
  await rehearsal.join(12, 'Testdeelnemer', words);
  await jest.advanceTimersByTimeAsync(1_250);
  expect(asked).toHaveLength(4);
  rehearsal.leave();
});

it('gives a command again, as the same, when it was too fast', async () => {
  const lead = seat();
  serve(lead);
  const serving = globalThis.fetch;
  const ids: string[] = [];
  globalThis.fetch = (async (path: string, init: RequestInit) => {
    const answer = await serving(path, init);
    if (!path.endsWith('/commands')) return answer;
    ids.push((JSON.parse(init.body as string) as { readonly id: string }).id); // as the rehearsal wrote it
    const refusal = { ok: false, code: 'too-fast', message: 'Even rustig.', retryAfterMs: 300 };
    return ids.length === 1 ? Object.assign(answer, { text: async () => JSON.stringify(refusal) }) : answer;
  }) as typeof fetch; // as much of it as is used
  const rehearsal = new Rehearsal('w', lead);
  rehearsal.speed.value = 20;
  await rehearsal.join(1, 'Testdeelnemer', words);
  await jest.advanceTimersByTimeAsync(2_000);
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
  rehearsal.leave();
});

it('never has more than a few on their way at once', async () => {
  const lead = seat();
  serve(lead);
  const rehearsal = new Rehearsal('w', lead);
  rehearsal.speed.value = 20;
  await rehearsal.join(200, 'Testdeelnemer', words);
  await jest.advanceTimersByTimeAsync(15_000);
  expect(mostUnderway).toBe(4);
  expect(asked).toHaveLength(67);
  rehearsal.leave();
});

it('goes on after the page was loaded again, writes nothing twice, and leaves other workshops alone', async () => {
  const lead = seat();
  serve(lead);
  const before = new Rehearsal('w', lead);
  await before.join(3, 'Testdeelnemer', words);
  before.leave();
  const after = new Rehearsal('w', lead);
  after.resume(words);
  const other = new Rehearsal('other', lead);
  other.resume(words);
  await jest.advanceTimersByTimeAsync(30_000);
  expect([after.acting.value, other.acting.value, asked]).toEqual([3, 0, []]);
  after.leave();
});

it('ends for those who were removed', async () => {
  const lead = seat();
  serve(lead);
  const rehearsal = new Rehearsal('w', lead);
  await rehearsal.join(6, 'Testdeelnemer', words);
  await lead.send({ kind: 'RemoveParticipants', data: { crowd: 'simulated' } });
  await jest.advanceTimersByTimeAsync(30_000);
  expect([rehearsal.acting.value, asked]).toEqual([0, []]);
  rehearsal.leave();
});
