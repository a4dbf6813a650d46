// No interface text stands outside libs/texts: no words between tags, none in what is read aloud or shown at hand, none in a
// record of languages. Tests, galleries and the packs of libs/content may say what they like. And no text stands there that
// nothing asks for.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseSync } from '@swc/core';

const places = [
  'apps/participant-web/src',
  'apps/facilitator-web/src',
  'libs/ui/src',
  'libs/ballots/src',
  'libs/phone/src',
  'libs/result/src',
  'libs/client/src',
];
/** What a person reads or hears of an element, beside what stands in it. */
const read = new Set(['aria-label', 'aria-description', 'alt', 'label', 'placeholder', 'title']);
const languages = new Set(['nl', 'en', 'de']);
/** Words, not a sign, a unit or a single letter. */
const isText = (/** @type {string} */ value) => /\p{L}{2,}/u.test(value);
/** The product's own name is the same in every language. */
const names = new Set(['Rolwissel']);

/** Where the names come from by which texts are asked for without being written out: events, commands, statuses, phases. */
const namesOfThings = ['libs/domain/src', 'libs/content/src', 'libs/protocol/src'];
/** Every language has the same texts; the compiler sees to that. The script and the refusals are asked for by the types. */
const dutch = [
  'ballots',
  'common',
  'console',
  'phone',
  'phone-first',
  'projector',
  'replay',
  'report',
  'result',
  'sharing',
];

const sources = sourcesIn(places);
report('texts outside libs/texts', [...sources.keys()].flatMap(textsIn));
report('texts that nothing asks for', unused());

/** @param {string} what @param {readonly string[]} found */
function report(what, found) {
  for (const line of found) console.error(line);
  if (found.length === 0) return;
  console.error(`${found.length} ${what}`);
  process.exitCode = 1;
}

/** What stands in each file that is not for tests. @param {readonly string[]} folders @returns {Map<string, string>} */
function sourcesIn(folders) {
  const paths = execFileSync('git', ['ls-files', '-co', '--exclude-standard', ...folders], { encoding: 'utf8' })
    .split('\n')
    .filter((path) => /\.tsx?$/.test(path) && !/\.spec\.|\/testing\//.test(path));
  return new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}

/** A text is asked for where its name stands beside that of its group, or when it is called after a thing of the workshop. */
function unused() {
  const things = new Set([...sourcesIn(namesOfThings).values()].flatMap(thingsIn));
  const asked = [
    ...sources.values(),
    readFileSync('libs/texts/src/writing.ts', 'utf8'),
    readFileSync('vite.shared.ts', 'utf8'),
    ...sourcesIn(['apps/server/src/reports']).values(),
  ].map(wordsIn);
  return dutch.flatMap((area) =>
    Object.entries(groupsOf(`libs/texts/src/nl/${area}.ts`)).flatMap(([group, keys]) => {
      const here = asked.filter((words) => words.has(group));
      return keys
        .filter((key) => !things.has(key) && !here.some((words) => words.has(key)))
        .map((key) => `libs/texts/src/*/${area}.ts: ${group}.${key}`);
    }),
  );
}

/** What is called by a name of its own: `'answered'`, `RoundOpened`. @param {string} source */
function thingsIn(source) {
  return source.match(/(?<=')[\w-]+(?=')|\b[A-Z]\w+/g) ?? [];
}

/** Names and the words between quotation marks, without what comments say. @param {string} source */
function wordsIn(source) {
  return new Set(source.replaceAll(/\/\*.*?\*\/|\/\/[^\n]*/gs, '').match(/[\w$]+(?:-\w+)*/g));
}

/** The names of the texts in each group of an area. @param {string} path @returns {Record<string, string[]>} */
function groupsOf(path) {
  const [area] = parseSync(readFileSync(path, 'utf8'), { syntax: 'typescript' }).body.flatMap(
    (/** @type {any} */ item) => (item.type === 'ExportDeclaration' ? item.declaration.declarations : []),
  );
  return Object.fromEntries(
    propertiesOf(area.init).map(([name, texts]) => [name, propertiesOf(texts).map(([key]) => key)]),
  );
}

/** @param {any} node @returns {[string, any][]} */
function propertiesOf(node) {
  return node.type === 'ObjectExpression'
    ? node.properties.map((/** @type {any} */ property) => [property.key.value, property.value])
    : propertiesOf(node.expression);
}

/** @param {string} path @returns {string[]} */
function textsIn(path) {
  const source = sources.get(path) ?? '';
  const tree = parseSync(source, { syntax: 'typescript', tsx: path.endsWith('.tsx') });
  const bytes = Buffer.from(source);
  const start = tree.span.start;
  /** @type {string[]} */
  const texts = [];
  const note = (/** @type {any} */ node, /** @type {string} */ text) => {
    if (!isText(text) || names.has(text.trim())) return;
    const line = bytes
      .subarray(0, node.span.start - start)
      .toString()
      .split('\n').length;
    texts.push(`${path}:${line}: ${text.trim()}`);
  };
  walk(tree.body);
  return texts;

  /** @param {any} node */
  function walk(node) {
    if (Array.isArray(node)) return node.forEach(walk);
    if (typeof node !== 'object' || node === null) return undefined;
    if (node.type === 'JSXText') note(node, node.value);
    for (const child of node.type === 'JSXElement' || node.type === 'JSXFragment' ? node.children : [])
      for (const text of literalsIn(child)) note(text, text.value);
    if (node.type === 'JSXAttribute' && read.has(nameOf(node.name)))
      for (const text of literalsIn(node.value)) note(text, text.value);
    if (node.type === 'KeyValueProperty' && languages.has(node.key.value))
      for (const text of literalsIn(node.value)) note(text, text.value);
    return Object.values(node).forEach(walk);
  }
}

/** `aria-label` is one name, of `xlink:title` the first half. @param {any} name @returns {string} */
function nameOf(name) {
  return name.type === 'Identifier' ? name.value : name.namespace.value;
}

/** The texts that an expression may become by itself. @param {any} node @returns {any[]} */
function literalsIn(node) {
  switch (node?.type) {
    case 'StringLiteral':
      return [node];
    case 'JSXExpressionContainer':
    case 'ParenthesisExpression':
      return literalsIn(node.expression);
    case 'ConditionalExpression':
      return [...literalsIn(node.consequent), ...literalsIn(node.alternate)];
    case 'TemplateLiteral':
      return node.quasis.map((/** @type {any} */ part) => ({ span: part.span, value: part.raw }));
    default:
      return [];
  }
}
