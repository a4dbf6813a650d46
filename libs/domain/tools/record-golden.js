/**
 * Records the worked exchange as a golden log, one fact on a line and the state it leads to on the last:
 * `npx tsc -b libs/domain && node libs/domain/tools/record-golden.js 0.1.0`. Done once, when a release is made; a log
 * that was released is never recorded again.
 */
import { writeFileSync } from 'node:fs';
import { currentVersion, upcasts } from '../dist/index.js';
import { workedExchange } from '../dist/testing/worked-exchange.js';

const [release] = process.argv.slice(2);
if (!release) throw new Error('Of which release?');

const { log, state } = workedExchange();
const events = log.map((event) => ({ ...event, schemaVersion: currentVersion(upcasts, event.type) }));
const lines = [...events, { state }].map((line) => `${JSON.stringify(line)}\n`);
writeFileSync(new URL(`../src/golden/${release}.jsonl`, import.meta.url), lines.join(''), { flag: 'wx' });
