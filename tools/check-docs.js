// `npm run check:docs`: every path, heading and npm script that the documentation names is there.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const tracked = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\0')
  .filter((path) => path !== '' && existsSync(path));
const known = new Set(tracked.flatMap((path) => [path, ...foldersOf(path)]));
const topmost = new Set(tracked.map((path) => path.split('/')[0]));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

const problems = tracked.filter((path) => path.endsWith('.md')).flatMap(problemsIn);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);

/** @param {string} page */
function problemsIn(page) {
  const text = readFileSync(page, 'utf8');
  const prose = text.replaceAll(/^```[\s\S]*?^```/gm, '');
  return [
    ...matches(prose, /\]\(([^)\s]+)\)/g).flatMap((target) => wrongLink(page, target)),
    ...matches(prose, /`([^`\s]+)`/g).flatMap((path) => wrongPath(page, path)),
    ...matches(text, /npm run ([a-z][a-z0-9:-]*)/g)
      .filter((script) => !Object.hasOwn(scripts, script))
      .map((script) => `${page}: there is no npm script ${script}`),
  ];
}

/** A link to a page of ours, and to a heading in it. @param {string} page @param {string} target */
function wrongLink(page, target) {
  if (/^[a-z]+:/.test(target)) return [];
  const [file = '', heading] = target.split('#');
  const path = file === '' ? page : normalize(join(dirname(page), file)).replace(/\/$/, '');
  if (!known.has(path)) return [`${page}: ${target} leads nowhere`];
  const missing = heading !== undefined && path.endsWith('.md') && !headingsOf(path).includes(heading);
  return missing ? [`${page}: ${path} has no heading #${heading}`] : [];
}

/** A path from the root, in code type; a star stands for any part of a name. @param {string} page @param {string} path */
function wrongPath(page, path) {
  const plain = path.replace(/\/$/, '');
  if (!topmost.has(plain.split('/')[0]) || /[…<>{}()]/.test(plain)) return [];
  const pattern = new RegExp(`^${plain.replaceAll(/[.+?^$|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*')}$`);
  const found = plain.includes('*') ? [...known].some((name) => pattern.test(name)) : known.has(plain);
  return found ? [] : [`${page}: there is no ${path}`];
}

/** Headings as links name them. @param {string} page */
function headingsOf(page) {
  return matches(readFileSync(page, 'utf8'), /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** @param {string} path */
function foldersOf(path) {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** @param {string} text @param {RegExp} pattern */
function matches(text, pattern) {
  return [...text.matchAll(pattern)].map(([, found = '']) => found);
}
