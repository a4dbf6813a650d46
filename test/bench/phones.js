// The phones of a bench, all in this one process: they join, connect, vote, and report what they measured.
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { exampleOf } from '../../libs/domain/dist/testing-door.js';
import { answering } from './processes.js';
import { ThinSeat } from './wire.js';

/** @type {ThinSeat[]} */
let seats = [];
/** Ballots so far. Each differs from the one before, so that every one of them is a fact. */
let cast = 0;

answering({
  /** Everybody arrives at a moment of their own within `spreadMs`: a join over HTTP, then a socket that is let in. */
  async arrive({ url, workshop, code, phones, spreadMs }) {
    const agent = new Agent({ keepAlive: true, maxSockets: 64 });
    const began = performance.now();
    const arrived = await Promise.all(
      Array.from({ length: phones }, async (_, n) => {
        await sleep(Math.random() * spreadMs);
        const start = performance.now();
        const { token } = await post(agent, `${url}/api/join`, {
          code,
          locale: 'nl',
          alias: `Gast ${n + 1}`,
          rulesAccepted: true,
          participantId: randomUUID(),
        });
        const joinMs = performance.now() - start;
        const seat = new ThinSeat(url, { proto: 1, fold: '1', token, workshop, after: null });
        await seat.connected;
        return { seat: Object.assign(seat, { workshop }), joinMs, inMs: performance.now() - start };
      }),
    );
    agent.destroy();
    seats = [...seats, ...arrived.map(({ seat }) => seat)];
    return {
      joinMs: arrived.map(({ joinMs }) => joinMs),
      inMs: arrived.map(({ inMs }) => inMs),
      tookMs: performance.now() - began,
    };
  },
  /** `roundIds`: by workshop, where the phones are in several. */
  spread: ({ roundId, roundIds, spreadMs }) =>
    vote(
      ({ workshop }) => roundIds?.[workshop] ?? roundId,
      () => Math.random() * spreadMs,
    ),
  burst: ({ roundId }) =>
    vote(
      () => roundId,
      () => 0,
    ),
  async loop({ roundId, times }) {
    const start = performance.now();
    const acks = await Promise.all(seats.map((seat) => inTurn(seat, roundId, times)));
    return { acks: acks.flat().filter(Boolean).length, ms: performance.now() - start };
  },
});

/** Every seat casts one ballot, in the round of its workshop; `delay` says when, in milliseconds from now. */
async function vote(roundOf, delay) {
  cast += 1;
  const start = performance.now();
  const votes = await Promise.all(
    seats.map(async (seat) => {
      await sleep(delay());
      const sentAt = performance.now();
      const ack = await seat.ask('cmd', ballot(roundOf(seat), cast));
      return {
        ms: performance.now() - sentAt,
        position: ack?.ok ? ack.position : undefined,
        sentAt: performance.timeOrigin + sentAt,
      };
    }),
  );
  return { tookMs: performance.now() - start, votes };
}

async function inTurn(seat, roundId, times) {
  const acks = [];
  for (let n = 1; n <= times; n++) acks.push((await seat.ask('cmd', ballot(roundId, cast + n)))?.ok === true);
  return acks;
}

/** Made up once each: what is measured is the way of a ballot, not how it comes about. */
const ballots = new Map();

function ballot(roundId, n) {
  if (!ballots.has(n)) ballots.set(n, exampleOf('recognition', n));
  return {
    id: randomUUID(),
    kind: 'CastBallot',
    data: { roundId, ballot: ballots.get(n) },
    seen: 1,
  };
}

function post(agent, url, body) {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      url,
      { agent, method: 'POST', headers: { 'Content-Type': 'application/json' } },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part) => (text += part));
        response.on('end', () => (response.statusCode === 200 ? resolve(JSON.parse(text)) : reject(new Error(text))));
      },
    );
    outgoing.on('error', reject);
    outgoing.end(JSON.stringify(body));
  });
}
