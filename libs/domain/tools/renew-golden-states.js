/**
 * Writes the last line of every golden log anew, after the state got another shape; the facts stay as they are:
 * `npx tsc -b libs/domain && node libs/domain/tools/renew-golden-states.js`. Look at what it changes.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { emptyWorkshop, evolve, upcast, upcasts } from '../dist/index.js';

const folder = new URL('../src/golden/', import.meta.url);
for (const name of readdirSync(folder).filter((each) => each.endsWith('.jsonl'))) {
  const facts = readFileSync(new URL(name, folder), 'utf8').trim().split('\n').slice(0, -1);
  const state = emptyWorkshop();
  for (const fact of facts) {
    const { type, data, schemaVersion, position, at } = JSON.parse(fact);
    const lifted = { type, data: upcast(upcasts, type, schemaVersion, data), position, at };
    evolve(state, lifted, lifted);
  }
  writeFileSync(new URL(name, folder), [...facts, JSON.stringify({ state }), ''].join('\n'));
}
