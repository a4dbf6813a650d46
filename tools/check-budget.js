// `npm run check:budget`: what a phone loads on a slow network until it can cast its first vote, gzipped. Build first.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { localizedPack, phonePack } from '../libs/content/dist/index.js';
import { builtInPacks } from '../libs/content/dist/packs-door.js';

const dist = 'apps/participant-web/dist';
const kilobyte = 1024;
const budget = { scripts: 44 * kilobyte, everything: 60 * kilobyte };

/** Parts that the page fetches by itself before the first vote; the others wait until nobody waits for them. */
const beforeFirstVote = ['room', 'phone-first'];

const page = readFileSync(`${dist}/index.html`, 'utf8');
const linked = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, path = '']) => path);
const fetched = beforeFirstVote.map(largest);

const files = [...new Set(['index.html', ...linked, ...fetched])].flatMap((path) => [path, ...importsOf(path)]);
const sizes = new Map([...new Set(files)].map((path) => [path, gzipped(readFileSync(`${dist}/${path}`))]));
sizes.set('the texts (en)', gzipped(JSON.stringify(localizedPack(phonePack(builtInPacks[0]), 'en'))));

const sum = (wanted) => [...sizes].reduce((total, [path, bytes]) => total + (wanted(path) ? bytes : 0), 0);
const scripts = sum((path) => path.endsWith('.js'));
const everything = sum(() => true);

for (const [path, bytes] of sizes) console.log(line(path, bytes));
console.log(line('scripts', scripts, budget.scripts));
console.log(line('everything', everything, budget.everything));
if (scripts > budget.scripts || everything > budget.everything) fail('Over budget.');

/** The script of a part; of texts the language that takes most, since a phone loads one. @param {string} part */
function largest(part) {
  const found = readdirSync(`${dist}/assets`)
    .filter((name) => name.endsWith('.js') && name.startsWith(`${part}-`))
    .map((name) => `assets/${name}`)
    .sort((a, b) => readFileSync(`${dist}/${b}`).length - readFileSync(`${dist}/${a}`).length);
  return found[0] ?? fail(`Expected a script for ${part}.`);
}

/** Scripts that a script imports before it runs, one level deep: more there is none of. */
function importsOf(path) {
  if (!path.endsWith('.js')) return [];
  const code = readFileSync(`${dist}/${path}`, 'utf8');
  return [...code.matchAll(/from\s*["']\.\/([\w.-]+\.js)["']/g)].map(([, name]) => `assets/${name}`);
}

/** @param {string | Buffer} content */
function gzipped(content) {
  return gzipSync(content, { level: 9 }).length;
}

function line(name, bytes, most) {
  const figure = `${(bytes / kilobyte).toFixed(2).padStart(6)} KB`;
  return `${figure}${most ? ` of ${most / kilobyte}` : '      '}  ${name}`;
}

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message);
  process.exit(1);
}
