// Loaded into a server before it starts: tells, when asked, how long its turns were since it was asked last.
import { monitorEventLoopDelay } from 'node:perf_hooks';

const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
process.on('message', () => {
  process.send({
    p50: delay.percentile(50) / 1e6,
    p95: delay.percentile(95) / 1e6,
    p99: delay.percentile(99) / 1e6,
    max: delay.max / 1e6,
  });
  delay.reset();
});
process.channel?.unref(); // whoever asks does not keep it alive
