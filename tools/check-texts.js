// No interface text stands outside libs/texts: no words between tags, none in what is read aloud or shown at hand, none in a
// record of languages. Tests, galleries and the packs of libs/content may say what they like.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseSync } from '@swc/core';

const places = [
  'apps/participant-web/src',
  'apps/facilitator-web/src',
  'libs/ui/src',
  'libs/ballots/src',
  'libs/phone/src',
  'libs/client/src',
];
/** What a person reads or hears of an element, beside what stands in it. */
const read = new Set(['aria-label', 'aria-description', 'alt', 'label', 'placeholder', 'title']);
const languages = new Set(['nl', 'en', 'de']);
/** Words, not a sign, a unit or a single letter. */
const isText = (/** @type {string} */ value) => /\p{L}{2,}/u.test(value);
/** The product's own name is the same in every language. */
const names = new Set(['Rolwissel']);

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', ...places], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => /\.tsx?$/.test(path) && !/\.spec\.|\/testing\//.test(path));

const found = files.flatMap(textsIn);
for (const line of found) console.error(line);
if (found.length > 0) {
  console.error(`${found.length} texts outside libs/texts`);
  process.exit(1);
}

/** @param {string} path @returns {string[]} */
function textsIn(path) {
  const source = readFileSync(path, 'utf8');
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
