import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const source = new URL('.', import.meta.url);
const specs = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.spec.ts'));

const numbersIn = (text: string, pattern: RegExp): readonly string[] =>
  [...new Set([...text.matchAll(pattern)].flatMap(([, number]) => number ?? []))].sort();

describe('the list of rules', () => {
  it('names every rule that is tested, and every rule that it names is tested', () => {
    const listed = numbersIn(readFileSync(new URL('../RULES.md', source), 'utf8'), /^- \*\*([DL]\d+)\*\*/gm);
    const tested = specs.map((name) => readFileSync(new URL(name, source), 'utf8')).join('\n');
    expect(numbersIn(tested, /['`]\[([DL]\d+)\] /g)).toEqual(listed);
  });
});
