// `npm run bench <name>`: measures, in one run, what we promise beside what it is compared with. Prints; decides nothing.
const benches = {
  votes: () => import('./votes.js'),
  workshops: () => import('./workshops.js'),
  replay: () => import('./replay.js'),
  result: () => import('./result.js'),
  report: () => import('./report.js'),
  start: () => import('./start.js'),
};
const bench = benches[process.argv[2] ?? ''];
if (!bench) {
  console.error(`Which bench? One of: ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}
await bench();
