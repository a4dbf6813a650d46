// The phones of the vote bench, all in this one process: they join, connect, vote, and report what they measured.
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
  async connect({ url, workshop, code, phones }) {
    const agent = new Agent({ keepAlive: true, maxSockets: 64 });
    const joinMs = [];
    const began = performance.now();
    const people = await inParallel(64, phones, async (n) => {
      const start = performance.now();
      const joined = await post(agent, `${url}/api/join`, {
        code,
        locale: 'nl',
        alias: `Gast ${n + 1}`,
        rulesAccepted: true,
        participantId: randomUUID(),
      });
      joinMs.push(performance.now() - start);
      return joined;
    });
    const joinedMs = performance.now() - began;
    const connectStart = performance.now();
    seats = await inParallel(64, phones, async (n) => {
      const seat = new ThinSeat(url, { proto: 1, fold: '1', token: people[n].token, workshop, after: null });
      await seat.connected;
      return seat;
    });
    return { joinMs, joinedMs, connectedMs: performance.now() - connectStart };
  },
  spread: ({ roundId, spreadMs }) => vote(roundId, () => Math.random() * spreadMs),
  burst: ({ roundId }) => vote(roundId, () => 0),
  async loop({ roundId, times }) {
    const start = performance.now();
    const acks = await Promise.all(seats.map((seat) => inTurn(seat, roundId, times)));
    return { acks: acks.flat().filter(Boolean).length, ms: performance.now() - start };
  },
});

/** Every seat casts one ballot; `delay` says when, in milliseconds from now. */
async function vote(roundId, delay) {
  cast += 1;
  const start = performance.now();
  const votes = await Promise.all(
    seats.map(async (seat) => {
      await sleep(delay());
      const sentAt = performance.now();
      const ack = await seat.ask('cmd', ballot(roundId, cast));
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

async function inParallel(width, count, work) {
  const results = Array.from({ length: count });
  let next = 0;
  await Promise.all(
    Array.from({ length: width }, async () => {
      while (next < count) {
        const n = next++;
        results[n] = await work(n);
      }
    }),
  );
  return results;
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
