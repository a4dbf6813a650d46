// `npm run bench <name>`: measures, in one run, what we promise beside what it is compared with. Prints; decides nothing.
const benches = ['votes', 'replay', 'start'];
const name = process.argv[2];
if (!benches.includes(name)) {
  console.error(`Which bench? One of: ${benches.join(', ')}`);
  process.exit(2);
}
await import(`./${name}.js`);
