import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  emptyWorkshop,
  eventTypes,
  evolve,
  type RecordedEvent,
  upcast,
  upcasts,
  type WorkshopState,
} from '../index.ts';
import { workedExchange } from '../testing/worked-exchange.ts';

type Stored = RecordedEvent & { readonly schemaVersion: number };

const here = new URL('.', import.meta.url);
const releases = readdirSync(here).filter((name) => name.endsWith('.jsonl'));

/** One fact on a line, and on the last the state they lead to. */
function golden(name: string) {
  const lines = readFileSync(new URL(name, here), 'utf8').trim().split('\n');
  const { state } = JSON.parse(lines.pop() ?? '') as { readonly state: WorkshopState }; // as the recording script wrote it
  return { events: lines.map((line) => JSON.parse(line) as Stored), state };
}

/** Facts that are never recorded, only told. */
const onTheWire: ReadonlySet<string> = new Set([
  'BallotsCounted',
  'PlayAdvanced',
  'ProgressCounted',
  'PeopleCounted',
  'CaseShown',
  'CaseGone',
  'ObjectionShown',
  'ObjectionGone',
  'ObjectiveShown',
  'ObjectiveGone',
  'LineShown',
  'LineGone',
  'TeamsShown',
  'TeamsCounted',
  'TeamRoundsShown',
  'TeamRoundsCounted',
  'BriefsShown',
  'BriefsCounted',
  'BuddiesCounted',
]);

/** Facts that only somebody's own window holds. */
const onlyOwn: ReadonlySet<string> = new Set([
  'TeamSeated',
  'TeamCaseTold',
  'BriefGiven',
  'BuddiesTold',
  'CommitmentShown',
  'CommitmentGone',
]);

/** Facts that older logs hold and that are recorded no more. */
const ofBefore: ReadonlySet<string> = new Set(['BallotMoved']);

describe.each(releases)('the log of release %s', (release) => {
  it('[D219] leads to the state it led to when it was recorded', () => {
    const { events, state } = golden(release);
    const replayed = emptyWorkshop();
    for (const { schemaVersion, type, data, position, at } of events) {
      const lifted = { type, data: upcast(upcasts, type, schemaVersion, data), position, at } as RecordedEvent; // what the log holds
      evolve(replayed, lifted, lifted);
    }
    expect(replayed).toEqual(state);
  });

  it('[D219] counts its positions 1, 2, 3 … without a hole', () => {
    expect(golden(release).events.map(({ position }) => position)).toEqual(
      golden(release).events.map((_, index) => index + 1),
    );
  });
});

describe('the worked exchange', () => {
  it('[D219] goes through with today’s rules, and every kind of fact that can be recorded happens in it', () => {
    const { log, screens, phones } = workedExchange();
    const happened = new Set(log.map(({ type }) => type));
    const expected = eventTypes.filter((type) => !onTheWire.has(type) && !onlyOwn.has(type) && !ofBefore.has(type));
    expect(expected.filter((type) => !happened.has(type))).toEqual([]);
    const told = new Set(Object.values(screens).flatMap(({ events }) => events.map(({ type }) => type)));
    expect([...onTheWire].filter((type) => ![...told].some((each) => each === type))).toEqual([]);
    const own = new Set([...phones.values()].flatMap(({ events }) => events.map(({ type }) => type)));
    expect([...onlyOwn].filter((type) => ![...own].some((each) => each === type))).toEqual([]);
  });
});
