import { createHash, randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { emptyWorkshop, evolve, personal, seeded } from '@rolwissel/domain';
import { anna, fact, improvise } from '@rolwissel/domain/testing';
import { canonicalJson } from '../event-log/canonical-json.ts';
import { chain } from '../event-log/chain.ts';
import type { JsonObject } from '../event-log/json.ts';
import { genesis, type StoredEvent } from '../event-log/stored-event.ts';
import { written } from '../rooms/authority.ts';
import { PersonalTexts } from '../rooms/personal-texts.ts';
import { logLines } from './log-export.ts';
import { LogReader } from './log-reader.ts';
import { transferKeyOf } from './transfer-key.ts';

const key = transferKeyOf({ transferKey: 'what both hosts agreed on', secretKey: 'none' });

/** A long workshop in which anything may happen, as it stands in a log. */
function improvised(seed: number, moves: number, more = 0) {
  const id = randomUUID();
  const chance = seeded(String(seed));
  const { rehearsal } = improvise(
    Array.from({ length: moves }, () => chance(2 ** 31)),
    moves,
  );
  const { id: participantId } = anna;
  for (let n = 0; n < more; n++) {
    rehearsal.record(fact('AliasChanged', { participantId, alias: personal(participantId, `Naam ${n}`) }));
  }
  const texts = new PersonalTexts(id, Buffer.alloc(32, 7));
  const unplaced = rehearsal.log.map((event) => ({
    commandId: randomUUID(),
    commandIndex: 0,
    actor: 'system:clock', // then only what it says decides whether it stands in the open
    at: event.at,
    ...written(event, texts),
  }));
  texts.send();
  texts.keep();
  return { whole: { id, events: chain(genesis, unplaced), texts }, rehearsal };
}

const hashOf = (state: unknown): string =>
  createHash('sha256')
    .update(canonicalJson(state as JsonObject))
    .digest('hex');

async function linesOf(workshop: ReturnType<typeof improvised>['whole']): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of logLines(workshop, key)) lines.push(line.trimEnd());
  return lines;
}

/** So many positions lie between two that are compared. */
const every = 1_000;

describe('a log file', () => {
  it('[H50] leads to the same state at every thousandth event as the log it is of', async () => {
    const { whole, rehearsal } = improvised(1, 250, 3_000);
    expect(whole.events.length).toBeGreaterThan(3_000);
    const reader = new LogReader(key, Date.parse(rehearsal.now));
    const own = emptyWorkshop();
    const hashes: (readonly [string, string])[] = [];
    for (const line of await linesOf(whole)) {
      const before = reader.state.position;
      reader.take(line);
      const event = rehearsal.log[before];
      if (!event || reader.state.position === before) continue; // of a key
      evolve(own, event, event);
      if (event.position % every === 0) hashes.push([hashOf(reader.state), hashOf(own)]);
    }
    expect(hashes).toHaveLength(3);
    expect(hashes.map(([read]) => read)).toEqual(hashes.map(([, recorded]) => recorded));
    const { state, events } = reader.end();
    expect(events).toEqual(whole.events);
    expect(hashOf(state)).toBe(hashOf(rehearsal.state));
  });

  it.each([4, 5])('[H51] has in the open what trainers are shown whole, and names nobody, %#', async (seed) => {
    const { whole, rehearsal } = improvised(seed, 300);
    const shown = new Map(rehearsal.screens.facilitator.events.map((event) => [event.position, event]));
    const open = (await linesOf(whole)).filter((line) => line.includes('"type"'));
    expect(open.length).toBeGreaterThan(20);
    for (const line of open) {
      const event = JSON.parse(line) as StoredEvent;
      const seen = shown.get(event.position);
      expect(seen?.type).toBe(event.type);
      const sealed = /\{"of":"[^"]+","sealed":"[^"]+"\}/g;
      expect(JSON.parse(JSON.stringify(event.data).replaceAll(sealed, '"~"'))).toEqual(
        JSON.parse(JSON.stringify(seen?.data).replaceAll(/\{"text":"(?:[^"\\]|\\.)*"\}/g, '"~"')),
      );
      for (const id of Object.keys(rehearsal.state.people.byId)) expect(line).not.toContain(id);
    }
  });
});
