// The phones of the vote bench, all in this one process: they join, connect, vote, and report what they measured.
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { ThinSeat } from './wire.js';

process.once('message', (question) => void run(question).then((answer) => process.send(answer)));

async function run({ url, workshop, code, phones, roundId, spreadMs, changes }) {
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
  const seats = await inParallel(64, phones, async (n) => {
    const seat = new ThinSeat(url, { proto: 1, fold: '1', token: people[n].token, workshop, after: null });
    await seat.connected;
    return seat;
  });
  const connectedMs = performance.now() - connectStart;
  process.send({ ready: true, joinMs, joinedMs, connectedMs });
  await new Promise((resolve) => process.once('message', resolve));

  const spread = await vote(seats, roundId, () => Math.random() * spreadMs);
  await sleep(500);
  const burst = await vote(seats, roundId, () => 0);
  await sleep(500);
  const start = performance.now();
  const acks = (await Promise.all(seats.map((seat) => closedLoop(seat, roundId, changes)))).flat();
  const loopMs = performance.now() - start;
  for (const seat of seats) seat.close();
  return { spread, burst, loop: { acks: acks.filter((ok) => ok).length, ms: loopMs } };
}

/** Every seat casts one ballot; `delay` says when, in milliseconds from now. */
async function vote(seats, roundId, delay) {
  const start = performance.now();
  const startedAt = Date.now();
  const votes = await Promise.all(
    seats.map(async (seat) => {
      await sleep(delay());
      const sentAt = performance.now();
      const ack = await seat.ask('cmd', ballot(roundId));
      return {
        ms: performance.now() - sentAt,
        position: ack?.ok ? ack.position : undefined,
        sentAt: performance.timeOrigin + sentAt,
      };
    }),
  );
  return { startedAt, tookMs: performance.now() - start, votes };
}

async function closedLoop(seat, roundId, times) {
  const acks = [];
  for (let n = 0; n < times; n++) acks.push((await seat.ask('cmd', ballot(roundId)))?.ok === true);
  return acks;
}

const weight = () => Math.floor(Math.random() * 4);

function ballot(roundId) {
  const frequency = {
    wait: weight(),
    spec: weight(),
    terms: weight(),
    price: weight(),
    service: weight(),
    boss: weight(),
  };
  return {
    id: randomUUID(),
    kind: 'CastBallot',
    data: { roundId, ballot: { kind: 'recognition', frequency } },
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
