// Builds the screens: both web apps side by side in one process, and only when something in them has changed.
// What a server sends compressed is compressed here, once.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const apps = ['participant-web', 'facilitator-web'];
const sources = ['libs', ...apps.map((app) => `apps/${app}`)];
const more = ['package-lock.json', 'tsconfig.base.json', 'tsconfig.web.json', 'vite.shared.ts', 'tools/build-web.js'];
const stamp = 'node_modules/.web-built';

const wanted = fingerprint();
const built = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
if (built !== wanted || !apps.every((app) => existsSync(`apps/${app}/dist/index.html`))) {
  const { build } = await import('vite');
  await Promise.all(apps.map((app) => build({ root: `apps/${app}`, logLevel: 'warn' })));
  for (const app of apps) compress(`apps/${app}/dist`);
  writeFileSync(stamp, wanted);
}

/** Of everything the screens are made of. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const path of [...sources.flatMap(filesIn), ...more]) hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isFile()) return [path];
    return entry.isDirectory() && !['dist', 'node_modules', '.types'].includes(entry.name) ? filesIn(path) : [];
  });
}

/** @param {string} folder */
function compress(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((file) => /\.(?:js|css|svg|html)$/.test(file))) {
    const path = `${folder}/${name}`;
    const content = readFileSync(path);
    writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
    writeFileSync(`${path}.br`, brotliCompressSync(content));
  }
}
