// `npm run check:browsers`: what the screens call is there in the oldest browsers they are for. Build first. It reads the bundles,
// so that it sees the packages in them too, and asks MDN's data since when each name is known. A name that several things have is
// taken for the oldest of them.
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseSync, Visitor } from 'rolldown/utils';

/** The oldest of each. An iPhone 6s stays at iOS 15; Firefox 115 is the last for Windows 7. tools/too-old.js asks for the same. */
const oldest = { chrome: 103, edge: 103, firefox: 115, safari: 15.4, safari_ios: 15.4 };

/** What one has in hand on a page without having said its name. Of everything else nobody can tell from a member what it is. */
const commonInterfaces =
  `AbortSignal Blob Cache CSSStyleSheet DataTransfer Document DOMTokenList Element Event FormData Headers HTMLDialogElement
  HTMLElement HTMLFormElement HTMLInputElement HTMLLinkElement HTMLMediaElement KeyboardEvent MediaQueryList Node PointerEvent
  Request Response ServiceWorkerContainer Storage URLSearchParams`.split(/\s+/);

/** Newer things that are asked for only where they are, or that are ours: why each is right. */
const guarded = 'asked for first, and done without';
const allowed = new Map([
  ['Intl.Segmenter', guarded],
  ['navigator.wakeLock', guarded],
  ['navigator.vibrate', guarded],
  ['.adoptedStyleSheets', guarded],
  ['.replaceSync', guarded],
  ['document.fullscreenElement', guarded],
  ['document.fullscreenEnabled', guarded],
  ['document.exitFullscreen', guarded],
  ['.requestFullscreen', guarded],
  ['.moveBefore', 'Preact asks for it first'],
  ['Symbol.dispose', 'signals ask for it first'],
  ['.dispose', 'a method of signals'],
  ['.displayName', 'a name that Preact gives to components'],
  ['.srcObject', 'in a try: without it a screen may go dark'],
  ['.captureStream', 'in a try: without it a screen may go dark'],
  ['.drop', 'ours'],
  ['.adopt', 'ours'],
  ['.move', 'ours'],
  ['.role', 'ours'],
  ['.remote', 'ours'],
  ['.use', 'ours'],
]);

const { javascript, api } = JSON.parse(readFileSync('node_modules/@mdn/browser-compat-data/data.json', 'utf8'));
const { builtins, regular_expressions: regexps } = javascript;

const files = ['participant-web', 'facilitator-web'].flatMap((app) => [
  ...scriptsIn(`apps/${app}/dist`),
  ...scriptsIn(`apps/${app}/dist/assets`),
]);
if (!files.some((file) => file.includes('/assets/'))) fail(['No screens are built.']);

/** Names of things of an object of which nobody knows what it is: those that all of them who have it got too late. */
const lateMembers = new Set(lateNames());

const found = files.flatMap((file) => [...newIn(readFileSync(file, 'utf8'))].map((name) => ({ file, name })));
const strange = found.filter(({ name }) => !allowed.has(name));
const unused = [...allowed.keys()].filter((name) => !found.some((each) => each.name === name));
fail([
  ...strange.map(({ file, name }) => `${basename(file)}: ${name} is newer than the browsers the screens are for`),
  ...unused.map((name) => `${name} is allowed in tools/check-browsers.js, and nothing calls it`),
]);

/** @param {string} folder */
function scriptsIn(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => `${folder}/${name}`);
}

/** Everything too new that a script names. @param {string} code @returns {Set<string>} */
function newIn(code) {
  const names = new Set();
  const { program, errors } = parseSync('bundle.js', code);
  if (errors.length > 0) fail(errors.map(({ message }) => message));
  const note = (isNew, name) => isNew && names.add(name);
  new Visitor({
    StaticBlock: () => names.add('static {}'), // the build leaves it as it stands
    Identifier: ({ name }) => note(isLate(globalNamed(name)), name),
    MemberExpression({ object, property, computed }) {
      const name = computed ? property.value : property.name;
      if (typeof name !== 'string') return;
      const owner = object.type === 'Identifier' ? thingNamed(object.name) : undefined;
      const member = owner?.[name] ?? owner?.[`${name}_static`];
      if (member) note(isLate(member), `${object.name}.${name}`);
      else note(lateMembers.has(name), `.${name}`);
    },
    Literal(literal) {
      if (literal.regex) for (const name of newInRegExp(literal.regex)) names.add(name);
      else if (typeof literal.value === 'string') for (const name of newInPattern(literal.value)) names.add(name);
    },
    TemplateElement: ({ value }) => newInPattern(value.raw).forEach((name) => names.add(name)),
  }).visit(program);
  return names;
}

/** @param {{ readonly pattern: string, readonly flags: string }} regex */
function newInRegExp({ pattern, flags }) {
  const isSets = flags.includes('v') && isLate(builtins.RegExp.unicodeSets);
  return [...newInPattern(pattern), ...(isSets ? ['/v'] : [])];
}

/** A text may become a pattern. @param {string} text @returns {string[]} */
function newInPattern(text) {
  const isBehind = /\(\?<[=!]/.test(text) && isLate(regexps.lookbehind_assertion);
  const isModified = /\(\?[ims]*-?[ims]+:/.test(text) && isLate(regexps.modifier);
  return [...(isBehind ? ['look-behind'] : []), ...(isModified ? ['modifiers in a pattern'] : [])];
}

/** The description of an object that everybody can name. @param {string} name */
function thingNamed(name) {
  const instances = { navigator: 'Navigator', document: 'Document', history: 'History', location: 'Location' };
  return builtins[name] ?? api[instances[name] ?? name];
}

/** Of a global: a class, a namespace or a function. What is minified has one or two letters and is none. @param {string} name */
function globalNamed(name) {
  if (name.length < 4) return undefined;
  return builtins[name] ?? api[name] ?? (/^[a-z]/.test(name) ? api.Window?.[name] : undefined);
}

function lateNames() {
  const features = new Map();
  const { Temporal: _, Intl: _named, ...things } = builtins; // asked for by name, and found by that
  for (const owner of [...Object.values(things), ...commonInterfaces.map((name) => api[name])]) {
    for (const [name, member] of Object.entries(owner)) {
      if (member?.__compat) features.set(name, [...(features.get(name) ?? []), member]);
    }
  }
  return [...features].filter(([, members]) => members.every(isLate)).map(([name]) => name);
}

/** Whether one of the oldest browsers lacks it. */
function isLate(feature) {
  const support = feature?.__compat?.support;
  return support !== undefined && Object.entries(oldest).some(([browser, version]) => !isIn(support[browser], version));
}

/** @param {object | object[] | undefined} statements @param {number} version */
function isIn(statements, version) {
  return [statements ?? []].flat().some(({ version_added: since, version_removed: until, flags, prefix }) => {
    if (flags || prefix || until || !since) return false;
    return since === true || (since !== 'preview' && Number.parseFloat(String(since).replace('≤', '')) <= version);
  });
}

/** @param {string[]} problems */
function fail(problems) {
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exit(1);
}
