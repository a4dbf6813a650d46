// Builds the screens: both web apps side by side in one process. What a server sends compressed is compressed here, once.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';

const apps = ['participant-web', 'facilitator-web'];

await Promise.all(apps.map((app) => build({ root: `apps/${app}`, logLevel: 'warn' })));
for (const app of apps) compress(`apps/${app}/dist`);

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
