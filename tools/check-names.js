// What a type, a class or a component is, its last word says: `RoundCard` is a card. That word is one of the glossary, or one
// that whoever knows the platform knows (tools/platform-words.txt). A new word needs a line in one of the two.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const known = new Set([...glossaryWords(), ...platformWords()]);

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'apps', 'libs'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => /\/src\/.*\.tsx?$/.test(path) && !/\.spec\.|\/testing\/|\/migrations\//.test(path));
/** An error says what happened, and is no thing. */
const exported =
  /^export (?:declare |abstract |async )*(?:const|function|class|interface|type) ([A-Z][a-z]\w*)(?!\w* extends \w*Error)/gm;

const strange = files.flatMap((path) =>
  Array.from(readFileSync(path, 'utf8').matchAll(exported), ([, name = '']) => ({ path, name })).filter(
    ({ name }) => !known.has(singular(lastWord(name))),
  ),
);
for (const { path, name } of strange) console.error(`${path}: ${name}: what is a “${lastWord(name)}”?`);
if (strange.length > 0) {
  console.error(
    'Use a word of docs/glossary.md, or add it there; what everybody knows goes into tools/platform-words.txt.',
  );
  process.exit(1);
}

/** The last word of a name in PascalCase, in lower case. @param {string} name @returns {string} */
function lastWord(name) {
  return (name.match(/[A-Z]+(?![a-z])|[A-Z][a-z]*/g)?.at(-1) ?? name).toLowerCase();
}

/** @param {string} word @returns {string} */
function singular(word) {
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '');
}

/** The words of every term: the first two columns of its tables. @returns {string[]} */
function glossaryWords() {
  const rows = readFileSync('docs/glossary.md', 'utf8').matchAll(/^\| ([^|]+) \|/gm);
  return Array.from(rows, ([, term = '']) => term.toLowerCase().match(/[a-z]+/g) ?? [])
    .flat()
    .map(singular);
}

/** One per line or several; what stands after a # explains. @returns {string[]} */
function platformWords() {
  const lines = readFileSync('tools/platform-words.txt', 'utf8').split('\n');
  return lines
    .flatMap(
      (line) =>
        line
          .replace(/#.*/, '')
          .toLowerCase()
          .match(/[a-z]+/g) ?? [],
    )
    .map(singular);
}
