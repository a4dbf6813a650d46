// 1,000 phones (in one process) join one workshop and vote in a few rounds; beside it, in the same run and by turns, the
// same messages to a bare ws echo, and a bare insert.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { heading, line, percentiles, ratio } from './figures.js';
import { insertRate } from './insert.js';
import { startChild, startServer } from './processes.js';
import { openWorkshop, signIn } from './workshop.js';

const phones = Number(process.env.PHONES ?? 1_000);
const rounds = 3;
const spreadMs = 1_500;
const arrivalMs = 5_000;
/** Messages of one phone, one after the other, each as soon as the one before was answered. */
const inARow = 10;

const server = await startServer();
try {
  const insert = await insertRate(server.databaseUrl);
  const room = await startChild('room.js').once({ databaseUrl: server.databaseUrl, people: phones, votes: 30 });
  report({ insert, room, ...(await measure()) });
} finally {
  await server.stop();
}

/** Everything that goes over sockets. */
async function measure() {
  const { port, end: endEcho } = await startEcho();
  const echoing = startChild('echoing.js');
  await echoing.ask({ kind: 'connect', port, phones });
  const call = await signIn(server.url);
  const { workshop, joinCode, command, seen, close } = await openWorkshop(server.url, call);
  const voting = startChild('phones.js');
  const arrivals = await arrive(voting, { url: server.url, workshop, code: joinCode });
  await command('StartWorkshop');
  await command('OpenActivity', { activityId: 'recognition' });

  const each = [];
  let roundId = '';
  for (let round = 1; round <= rounds; round++) {
    const echo = await echoing.ask({ kind: 'spread', spreadMs });
    roundId = randomUUID();
    await command('OpenRound', { roundId, ballot: 'recognition' });
    await sleep(1_000);
    const cpuBefore = server.cpuSeconds();
    const spread = await voting.ask({ kind: 'spread', roundId, spreadMs });
    const cpu = server.cpuSeconds() - cpuBefore;
    await sleep(1_000);
    each.push({ echo, cpu, ...spread });
    if (round === rounds) break;
    await command('CloseRound', { roundId });
    await command('RevealRound', { roundId });
  }
  const burst = { echo: await echoing.ask({ kind: 'burst' }), ...(await voting.ask({ kind: 'burst', roundId })) };
  const loop = {
    echo: await echoing.ask({ kind: 'loop', times: inARow }),
    ...(await voting.ask({ kind: 'loop', roundId, times: inARow })),
  };
  for (const child of [echoing, voting]) child.end();
  endEcho();
  await command('CloseRound', { roundId });
  const { events } = await call('GET', `/api/workshops/${workshop}/recording?as=facilitator`);
  const counted = events.filter(({ type }) => type === 'RoundClosed').map(({ data }) => data.cast);
  const verified = await call('GET', `/api/workshops/${workshop}/verify`);
  close();
  return { arrivals, each, burst, loop, seen, counted, verified };
}

/** Everybody scans within a few seconds: first at an entrance that does nothing, then at ours. */
async function arrive(voting, door) {
  const entrance = startChild('bare-entrance.js');
  const visitors = startChild('phones.js');
  const { url } = await entrance.ask({ kind: 'open' });
  const cpuBefore = await entrance.ask({ kind: 'cpu' });
  const bare = await visitors.ask({ kind: 'arrive', url, workshop: '', code: '', phones, spreadMs: arrivalMs });
  const bareCpu = (await entrance.ask({ kind: 'cpu' })) - cpuBefore;
  for (const child of [visitors, entrance]) child.end();

  const before = server.cpuSeconds();
  const ours = await voting.ask({ kind: 'arrive', ...door, phones, spreadMs: arrivalMs });
  return { bare: { ...bare, cpu: bareCpu }, ours: { ...ours, cpu: server.cpuSeconds() - before } };
}

async function startEcho() {
  const child = startChild('echo.js');
  return { ...(await child.ask('go')), end: () => child.end() };
}

function report({ insert, room, arrivals, each, burst, loop, seen, counted, verified }) {
  const votes = [...each.flatMap((round) => round.votes), ...burst.votes];
  const acked = votes.filter(({ position }) => position !== undefined);
  const spread = each.flatMap((round) => round.votes).filter(({ position }) => position !== undefined);
  const ack = percentiles(spread.map(({ ms }) => ms));
  const shown = percentiles(spread.map(({ position, sentAt }) => seen.get(position) - sentAt));
  const echoed = percentiles(each.flatMap((round) => round.echo));
  const ours = percentiles(arrivals.ours.inMs);
  const bare = percentiles(arrivals.bare.inMs);
  const cpu = each.reduce((sum, round) => sum + round.cpu, 0);
  console.log(`
${phones} phones in one process, one workshop, ${rounds} rounds, votes over ${spreadMs} ms each, everything on this machine

${heading}
${line('arrive: scanned to let in', ours)}
${line('  of it the join over HTTP', percentiles(arrivals.ours.joinMs))}
${line('arrive at a bare HTTP and socket.io server', bare)}
${line('vote: sent to ack (durable)', ack)}
${line('vote: sent to shown on the console', shown)}
${line('bare ws echo, same spread', echoed)}
${line('all votes in one instant: sent to ack', percentiles(burst.votes.map(({ ms }) => ms)))}
${line('bare ws echo, all in one instant', percentiles(burst.echo))}

all in after             ${arrivals.ours.tookMs.toFixed(0)} ms, having come over ${arrivalMs} ms
arrive p95 / bare p95    ${ratio(ours.p95, bare.p95)}   (aim: at most 5x)
CPU per arrival          ${perHead(arrivals.ours)} ms in the server's process, ${perHead(arrivals.bare)} ms bare: ${ratio(arrivals.ours.cpu, arrivals.bare.cpu)}   (aim: at most 1.5x)
all voted in             ${each.map(({ tookMs }) => `${tookMs.toFixed(0)} ms`).join(', ')}   (aim: within 2,000 ms)
lost                     ${votes.length - acked.length} of ${votes.length} acks; counted at the close: ${counted.join(', ')}
doubled                  ${acked.length - new Set(acked.map(({ position }) => position)).size} of ${acked.length} positions
log sound                ${verified.ok} (${verified.events} events)
ack p99 / echo p99       ${ratio(ack.p99, echoed.p99)}   (aim: at most 5x)
console p99 / echo p99   ${ratio(shown.p99, echoed.p99)}   (aim: at most 5x)
CPU per vote             ${((cpu * 1e6) / spread.length).toFixed(0)} µs in the server's process, fan-out included
durable acks/s           ${rate(room).toFixed(0)} of the room and the log (${room.cpuMicros.toFixed(0)} µs CPU each), ${rate(loop).toFixed(0)} over sockets; ${phones} people voting again and again
bare insert, rows/s      ${insert.toFixed(0)} (one statement of 1,000 unnested rows per commit)
bare ws echo, echoes/s   ${rate(loop.echo).toFixed(0)} (the same phones, again and again)
acks/s / insert          ${ratio(rate(room), insert)} of the room and the log   (aim: at least 0.5x)
                         ${ratio(rate(loop), insert)} over sockets, where the bare echo reaches ${ratio(rate(loop.echo), insert)}
`);
}

function perHead({ cpu }) {
  return ((cpu * 1e3) / phones).toFixed(2);
}

function rate({ acks, ms }) {
  return (acks * 1_000) / ms;
}
