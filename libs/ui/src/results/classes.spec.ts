/** @jest-environment node */
// oxlint-disable-next-line no-restricted-imports -- only this test reads the files it compares
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const files = readdirSync(new URL('.', import.meta.url));
const sources = files.filter((name) => /(?<!\.spec)\.tsx$/.test(name));
const sheets = [...files.filter((name) => name.endsWith('.css')), '../results.css', '../map.css', '../base.css'];
const rules = sheets.map(read).join('');
const hasRule = (name: string) => new RegExp(`\\.${name}(?![\\w-])`).test(rules);

describe('pictures of results', () => {
  it.each(sources)('have a rule for each class: %s', (file) => {
    const classes = [...read(file).matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' '));
    expect(classes.filter((name) => !hasRule(name))).toEqual([]);
  });
});
