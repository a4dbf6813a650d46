/** @jest-environment node */
// oxlint-disable-next-line no-restricted-imports -- only this test reads the files it compares
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const sources = readdirSync(new URL('.', import.meta.url)).filter((name) => /(?<!\.spec)\.tsx$/.test(name));
const rules = read('../results.css') + read('../map.css') + read('../base.css');
const hasRule = (name: string) => new RegExp(`\\.${name}(?![\\w-])`).test(rules);

describe('pictures of results', () => {
  it.each(sources)('have a rule for each class: %s', (file) => {
    const classes = [...read(file).matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' '));
    expect(classes.filter((name) => !hasRule(name))).toEqual([]);
  });
});
