// Loaded into a server that is measured: says what lives in its memory after a full collection, in bytes.
process.on('message', () => {
  globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  process.send?.({ live: heapUsed + external, rss });
});
process.channel?.unref(); // whoever asks does not keep it alive
