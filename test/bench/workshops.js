// Many workshops at once on one node: 1, 10, 50 and 200 with 20 phones each (in one process), all voting; beside them, in the
// same run, one workshop with as many phones (a workshop holds 1,000). In the end all are finished and left, and it is
// watched for 20 minutes (or MINUTES) whether their memory comes back.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { heading, line, percentiles } from './figures.js';
import { startChild, startServer } from './processes.js';
import { openWorkshop, signIn } from './workshop.js';

const phonesEach = 20;
const sizes = (process.env.SIZES ?? '1,10,50,200').split(',').map(Number);
const minutes = Number(process.env.MINUTES ?? 20);
const roomOfOne = 1_000;
const spreadMs = 2_000;
const rounds = 3;
const MB = 1e6;

const server = await startServer({ preload: 'heap.js' });
try {
  const call = await signIn(server.url);
  const begin = await server.ask();
  console.log(
    `\n${phonesEach} phones in each workshop, ${rounds} rounds, votes over ${spreadMs} ms each, everything on this machine\n`,
  );
  console.log(`${heading}  CPU µs/vote  kB/workshop`);
  for (const size of sizes) {
    report(`${size} at once: sent to ack`, await measure(call, size, phonesEach));
    const phones = Math.min(size * phonesEach, roomOfOne);
    report(`  one with ${phones} phones`, await measure(call, 1, phones));
  }
  console.log(`\nlive memory (heap and buffers after a collection), MB: ${(begin.live / MB).toFixed(1)} at the start`);
  for (let minute = 0; minute <= minutes; minute += 5) {
    const { live, rss } = await server.ask();
    console.log(
      `  ${String(minute).padStart(2)} min after the last one ended: ${(live / MB).toFixed(1)} live, ${(rss / MB).toFixed(0)} resident`,
    );
    if (minute < minutes) await sleep(5 * 60_000);
  }
} finally {
  await server.stop();
}

/** `count` workshops with `phones` each vote in a few rounds; then they are finished, and everybody leaves. */
async function measure(call, count, phones) {
  const before = await server.ask();
  const voting = startChild('phones.js');
  const workshops = [];
  for (let n = 0; n < count; n++) {
    const workshop = await openWorkshop(server.url, call);
    const door = { url: server.url, workshop: workshop.workshop, code: workshop.joinCode };
    await voting.ask({ kind: 'arrive', ...door, phones, spreadMs: phones });
    await workshop.command('StartWorkshop');
    await workshop.command('OpenActivity', { activityId: 'recognition' });
    workshops.push(workshop);
  }
  const { live } = await server.ask();
  const ms = [];
  let lost = 0;
  let cpu = 0;
  for (let round = 0; round < rounds; round++) {
    const roundIds = Object.fromEntries(workshops.map(({ workshop }) => [workshop, randomUUID()]));
    for (const { workshop, command } of workshops)
      await command('OpenRound', { roundId: roundIds[workshop], ballot: 'recognition' });
    await sleep(1_000);
    const cpuBefore = server.cpuSeconds();
    const { votes } = await voting.ask({ kind: 'spread', roundIds, spreadMs });
    cpu += server.cpuSeconds() - cpuBefore;
    for (const { workshop, command } of workshops) {
      await command('CloseRound', { roundId: roundIds[workshop] });
      await command('RevealRound', { roundId: roundIds[workshop] });
    }
    ms.push(...votes.filter(({ position }) => position !== undefined).map((vote) => vote.ms));
    lost += votes.filter(({ position }) => position === undefined).length;
  }
  for (const { command, close } of workshops) {
    await command('FinishWorkshop');
    close();
  }
  voting.end();
  return { ms, lost, cpu, bytesEach: (live - before.live) / count };
}

function report(name, { ms, lost, cpu, bytesEach }) {
  const perVote = ((cpu * 1e6) / ms.length).toFixed(0).padStart(11);
  const perWorkshop = (bytesEach / 1e3).toFixed(0).padStart(11);
  console.log(`${line(name, percentiles(ms))}  ${perVote}  ${perWorkshop}${lost ? `  lost: ${lost}` : ''}`);
}
