// Runs before `npm start`, `npm test` and `npm run dev`, with nothing but Node.js: installs what is missing, then builds.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) fail(`Node.js 20.19 or newer is needed; this is ${process.version}.`);

const dev = process.argv.includes('--dev');
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const stamp = 'node_modules/.setup';
/** Without scripts of packages: nothing here needs one. */
const quietly = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';

if (installed !== `${lock} dev` && (dev || installed !== lock)) {
  console.log('Installing packages …');
  // npm's own script, because `npm.cmd` cannot be spawned without a shell on Windows
  const npm = process.env.npm_execpath ?? fail('Run this with npm: `npm start` or `npm test`.');
  node(npm, 'ci', ...(dev ? [] : ['--omit=dev']), ...quietly);
  writeFileSync(stamp, dev ? `${lock} dev` : lock);
}

node('node_modules/typescript/bin/tsc', '-b');
node('tools/build-server.js');
node('tools/build-web.js');

/** @param {string[]} args */
function node(...args) {
  const { status, signal } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? (signal === 'SIGINT' ? 130 : 1));
}

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message);
  process.exit(1);
}
