// 1,000 phones (in one process) vote in one workshop, by turns without and with somebody who fetches its report as PDF again
// and again; the same server, the same votes.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { heading, line, percentiles, ratio } from './figures.js';
import { startChild, startServer } from './processes.js';
import { cookieOf, openWorkshop, signIn } from './workshop.js';

const phones = Number(process.env.PHONES ?? 1_000);
const rounds = 3;
const spreadMs = 4_000;

const server = await startServer({ preload: 'turns.js' });
try {
  report(await measure());
} finally {
  await server.stop();
}

async function measure() {
  const call = await signIn(server.url);
  const cookie = await cookieOf(server.url);
  const { workshop, joinCode, command, close } = await openWorkshop(server.url, call);
  const voting = startChild('phones.js');
  await voting.ask({ kind: 'arrive', url: server.url, workshop, code: joinCode, phones, spreadMs: 5_000 });
  await command('StartWorkshop');
  await command('OpenActivity', { activityId: 'recognition' });
  const path = `${server.url}/api/workshops/${workshop}/report.pdf?language=nl`;
  const vote = async (beside) => {
    const roundId = randomUUID();
    await command('OpenRound', { roundId, ballot: 'recognition' });
    await sleep(1_000);
    await server.ask(); // from here on
    const over = new AbortController();
    const made = beside ? again(path, cookie, over.signal) : Promise.resolve([]);
    const { votes } = await voting.ask({ kind: 'spread', roundId, spreadMs });
    over.abort();
    const reports = await made;
    const turns = await server.ask();
    await command('CloseRound', { roundId });
    await command('RevealRound', { roundId });
    return { acks: votes.map(({ ms }) => ms), turns, reports };
  };
  await vote(false); // so that a report has what to show
  const alone = [];
  const beside = [];
  for (let round = 0; round < rounds; round++) {
    alone.push(await vote(false));
    beside.push(await vote(true));
  }
  const quiet = await again(path, cookie, AbortSignal.timeout(1));
  voting.end();
  close();
  return { alone, beside, quiet };
}

/** How long each report took, until nobody wants more; the last is waited for. */
async function again(path, cookie, signal) {
  const took = [];
  do {
    const start = performance.now();
    const response = await fetch(path, { headers: { cookie } });
    const bytes = await response.arrayBuffer();
    if (!response.ok) throw new Error(`The report: ${response.status}`);
    took.push({ ms: performance.now() - start, bytes: bytes.byteLength });
  } while (!signal.aborted);
  return took;
}

function report({ alone, beside, quiet }) {
  const acks = (all) => percentiles(all.flatMap((one) => one.acks));
  const reports = beside.flatMap((one) => one.reports);
  const longest = (all) => Math.max(...all.map(({ turns }) => turns.max));
  const middle = (all) => percentiles(all.map(({ turns }) => turns.p99)).p50;
  console.log(`
${phones} phones in one process, ${rounds} rounds each way, votes over ${spreadMs} ms, everything on this machine

${heading}
${line('vote: sent to ack, nobody fetches a report', acks(alone))}
${line('vote: sent to ack, beside reports', acks(beside))}
${line('report as PDF, beside votes', percentiles(reports.map(({ ms }) => ms)))}
${line('report as PDF, nobody votes', percentiles(quiet.map(({ ms }) => ms)))}

reports made             ${reports.length} of ${(reports[0]?.bytes / 1024).toFixed(0)} KB, one after the other
turn of the server, p99  ${middle(alone).toFixed(1)} ms, ${middle(beside).toFixed(1)} ms beside reports: ${ratio(middle(beside), middle(alone))}
longest turn             ${longest(alone).toFixed(1)} ms, ${longest(beside).toFixed(1)} ms beside reports: ${ratio(longest(beside), longest(alone))}   (aim: at most 50 ms more)
ack p99 beside / alone   ${ratio(acks(beside).p99, acks(alone).p99)}
`);
}
