// Loaded into a server under attack (`--import`): looks from inside at its event loop and memory, and tells who started it.
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** How often it looks, in milliseconds. */
const everyMs = 10;

const delay = monitorEventLoopDelay({ resolution: everyMs });
delay.enable();

let seen = { at: performance.now(), cpu: process.cpuUsage() };
let figures = startingFigures();

setInterval(look, everyMs).unref();
process.on('message', () => {
  look();
  process.send({ ...figures, delayMs: delay.max / 1e6 - everyMs, cpuMs: inMs(process.cpuUsage(figures.since)) });
  delay.reset();
  figures = startingFigures();
});
process.channel.unref(); // whoever asks does not keep it alive

function startingFigures() {
  const { rss } = process.memoryUsage();
  return { busyMs: 0, rss, peakRss: rss, since: process.cpuUsage() };
}

/** The time since the last look counts as a block as far as this process used the processor: what others took is not its doing. */
function look() {
  const now = { at: performance.now(), cpu: process.cpuUsage() };
  const busyMs = Math.min(now.at - seen.at, inMs(process.cpuUsage(seen.cpu))) - everyMs;
  figures.busyMs = Math.max(figures.busyMs, busyMs);
  figures.peakRss = Math.max(figures.peakRss, process.memoryUsage.rss());
  seen = now;
}

function inMs({ user, system }) {
  return (user + system) / 1_000;
}
