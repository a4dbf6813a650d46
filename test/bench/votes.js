// 1,000 phones (in one process) join one workshop and vote; beside it, in the same run, a bare ws echo and a bare insert.
import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { heading, line, percentiles, ratio } from './figures.js';
import { insertRate } from './insert.js';
import { ask, ownerKey, startServer } from './processes.js';
import { ThinSeat } from './wire.js';

const phones = Number(process.env.PHONES ?? 1_000);
const spreadMs = 1_500;
const changes = 10;

const server = await startServer();
try {
  const echo = await measureEcho();
  const insert = await insertRate(server.databaseUrl);
  const room = await ask('room.js', { databaseUrl: server.databaseUrl, people: phones, votes: 30 });
  const votes = await measureVotes();
  report(echo, insert, room, votes);
} finally {
  await server.stop();
}

async function measureEcho() {
  const child = fork(join(import.meta.dirname, 'echo.js'));
  const { port } = await new Promise((resolve) => {
    child.once('message', resolve);
    child.send('go');
  });
  const figures = await ask('echoing.js', { port, phones, spreadMs });
  child.kill();
  return figures;
}

async function measureVotes() {
  const call = await trainer();
  const { id: workshop } = await call('POST', '/api/workshops', { title: 'Bench', format: 'plenary60' });
  const { token } = await call('POST', `/api/workshops/${workshop}/seats`, { kind: 'facilitator' });
  const console = await new ThinSeat(server.url, { proto: 1, fold: '1', token, workshop, after: null }).connected;
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
  const roundId = randomUUID();
  const child = fork(join(import.meta.dirname, 'phones.js'), { serialization: 'advanced' });
  const answer = () => new Promise((resolve) => child.once('message', resolve));
  child.send({ url: server.url, workshop, code: joinCode, phones, roundId, spreadMs, changes });
  const joined = await answer();
  await command('StartWorkshop');
  await command('OpenActivity', { activityId: 'recognition' });
  await command('OpenRound', { roundId, ballot: 'recognition' });
  await sleep(1_000);
  const cpuBefore = server.cpuSeconds();
  const answered = answer();
  child.send('vote');
  const cpuAfter = sleep(spreadMs + 300).then(() => server.cpuSeconds());
  const figures = await answered;
  const cpu = (await cpuAfter) - cpuBefore;
  child.kill();
  await command('CloseRound', { roundId });
  const recording = await call('GET', `/api/workshops/${workshop}/recording?as=facilitator`);
  const closed = recording.events.find(({ type }) => type === 'RoundClosed');
  const verified = await call('GET', `/api/workshops/${workshop}/verify`);
  console.close();
  return { joined, ...figures, seen, cpu, cast: closed.data.cast, verified };
}

function report(echo, insert, room, { joined, spread, burst, loop, seen, cpu, cast, verified }) {
  const acked = spread.votes.filter(({ position }) => position !== undefined);
  const ack = percentiles(acked.map(({ ms }) => ms));
  const shown = percentiles(acked.map(({ position, sentAt }) => seen.get(position) - sentAt));
  const echoed = percentiles(echo.spread);
  const burstAck = percentiles(burst.votes.map(({ ms }) => ms));
  const burstEcho = percentiles(echo.burst);
  const positions = new Set([...spread.votes, ...burst.votes].map(({ position }) => position));
  console.log(
    `\n${phones} phones in one process, one workshop, votes over ${spreadMs} ms, everything on this machine\n`,
  );
  console.log(heading);
  console.log(line('join over HTTP, 64 at a time', percentiles(joined.joinMs)));
  console.log(line('vote: sent to ack (durable)', ack));
  console.log(line('vote: sent to shown on the console', shown));
  console.log(line('bare ws echo, same spread', echoed));
  console.log(line('all votes in one instant: sent to ack', burstAck));
  console.log(line('bare ws echo, all in one instant', burstEcho));
  console.log(`
all joined in            ${joined.joinedMs.toFixed(0)} ms, connected in ${joined.connectedMs.toFixed(0)} ms
all voted in             ${spread.tookMs.toFixed(0)} ms
lost                     ${phones - acked.length} of ${phones} acks; counted at the close: ${cast}
doubled                  ${2 * phones - positions.size} of ${2 * phones} positions
log sound                ${verified.ok} (${verified.events} events)
ack p99 / echo p99       ${ratio(ack.p99, echoed.p99)}   (aim: at most 5x)
console p99 / echo p99   ${ratio(shown.p99, echoed.p99)}   (aim: at most 5x)
CPU per vote             ${((cpu * 1e6) / phones).toFixed(0)} µs in the server's process, fan-out included
durable acks/s           ${rate(loop).toFixed(0)} over sockets, ${rate(room).toFixed(0)} without (${room.cpuMicros.toFixed(0)} µs CPU each); ${phones} people voting again and again
bare insert, rows/s      ${insert.toFixed(0)} (one statement of 1,000 unnested rows per commit)
acks/s / insert          ${ratio(rate(loop), insert)} over sockets, ${ratio(rate(room), insert)} without   (aim: at least 0.5x)
`);
}

function rate({ acks, ms }) {
  return (acks * 1_000) / ms;
}

async function trainer() {
  const signedIn = await fetch(`${server.url}/api/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ownerKey }),
  });
  const cookie = signedIn.headers.get('set-cookie').split(';')[0];
  return async (method, path, body) => {
    const headers = { cookie, ...(body ? { 'Content-Type': 'application/json' } : {}) };
    const response = await fetch(server.url + path, {
      method,
      headers,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
}
