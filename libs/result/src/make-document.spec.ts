import { describe, expect, it } from '@jest/globals';
import { builtInPacks } from '@rolwissel/content/packs';
import {
  type FollowUpResult,
  resultOf,
  sentenceIds,
  timeToNotice,
  type WaveTally,
  type Workshop,
  type WorkshopEvents,
  type WorkshopResult,
  waveIds,
  wilson,
} from '@rolwissel/domain';
import { fact, given, live, opened, uuid } from '@rolwissel/domain/testing';
import { languageTags } from '@rolwissel/texts';
import { playedThrough } from '../../../test/support/try-out/played-through.ts';
import { staged } from '../../../test/support/try-out/try-out.ts';
import { documentOf, written } from './index.ts';
import { isInside } from './testing/is-inside.ts';

const [pack] = builtInPacks;

const walks: readonly [[string, WorkshopResult], ...(readonly [string, WorkshopResult])[]] = [
  ['half way', resultOf(playedThrough(staged('standard90'), 24, isAtRoles).workshop)],
  ['nine people', resultOf(playedThrough(staged('standard90'), 9).workshop)],
  ['two hours', resultOf(playedThrough(staged('deep120'), 24).workshop)],
  ['weeks later', resultOf(playedThrough(staged('standard90'), 24).workshop, undefined, weeksLater())],
  ['a plenary', resultOf(playedThrough(staged('plenary60'), 60).workshop)],
];

function weeksLater(): FollowUpResult {
  const each = (n: number) => Object.fromEntries(sentenceIds.map((id) => [id, n])) as NonNullable<WaveTally['less']>; // one for each
  const kept = { never: 1, once: 6, sometimes: 7, often: 6 };
  const noticed = { no: 9, 'odd-looks': 6, asked: 5, 'named-it': 0, told: 0 };
  const tally: WaveTally = { answered: 20, kept, noticed, less: each(4), more: each(1) };
  const steps = timeToNotice([
    { atRisk: 20, noticed: 5 },
    { atRisk: 12, noticed: 6 },
  ]).map((step, index) => ({ ...step, waveId: waveIds[index] ?? 'w12' }));
  return { waves: (['w2', 'w6'] as const).map((waveId) => ({ waveId, tally })), notice: { steps, told: 0 } };
}

function isAtRoles({ agenda }: Workshop): boolean {
  return agenda.activeActivity === 'roles';
}

/** Twenty-four people of whom so many heard each sentence, one of them only once. */
function heardBy(heard: number) {
  const sentences = Object.fromEntries(sentenceIds.map((id) => [id, [24 - heard, 1, heard - 1, 0]]));
  const tally = { kind: 'recognition', cast: 24, sentences } as const;
  const shown = { roundId: uuid('r'), tally } as unknown as WorkshopEvents['RoundRevealed']; // as much of it as is read
  const { workshop } = given(live('recognition'), opened('r', 'recognition'), fact('RoundRevealed', shown));
  return resultOf(workshop);
}

describe('a document', () => {
  it('says how many heard a sentence, with its interval, and not how often where that would be of too few', () => {
    const document = documentOf(heardBy(18), { pack, language: 'nl' });
    const section = document.sections.find(({ id }) => id === 'recognition');
    const [figure] = section?.figures ?? [];
    const [first = []] = figure?.table.rows ?? [];
    const { low, high } = wilson(18, 24);
    expect(first).toEqual([
      { kind: 'text', text: 'De klant kan er niet te lang op wachten.' },
      { kind: 'number', value: 18, decimals: 0 },
      { kind: 'number', value: 24, decimals: 0 },
      { kind: 'share', value: 0.75 },
      { kind: 'interval', low, high },
      { kind: 'suppressed' },
      { kind: 'suppressed' },
      { kind: 'suppressed' },
    ]);
    expect(first.map((cell) => written(cell, 'nl')).slice(3)).toEqual([
      '75%',
      '55–88%',
      'niet getoond',
      'niet getoond',
      'niet getoond',
    ]);
  });

  it('says of a very short workshop that it took less than a minute, and nothing of a plan that was not begun', () => {
    const whole = resultOf(playedThrough(staged('standard90'), 9).workshop);
    const { startedAtMs = 0 } = whole;
    const short = (ms: number) => {
      const activities = whole.activities.map((activity) => ({ ...activity, spentMs: 0 }));
      const { facts, sections } = documentOf(
        { ...whole, finishedAtMs: startedAtMs + ms, activities },
        { pack, language: 'nl' },
      );
      const plan = sections.find(({ id }) => id === 'plan');
      return [facts[1], plan?.prose[0]];
    };
    expect(short(29_000)[0]).toEqual({ label: 'Duur', value: 'minder dan een minuut' });
    expect(short(29_000)[1]).toMatch(/^Gepland \d+ min, werkelijk minder dan 1 min\.$/);
    expect(short(31_000)[0]).toEqual({ label: 'Duur', value: '1 min' });
    const unbegun = whole.activities.map((activity) => ({ ...activity, status: 'planned' as const }));
    const { sections } = documentOf({ ...whole, activities: unbegun }, { pack, language: 'nl' });
    expect(sections.find(({ id }) => id === 'plan')?.prose.join()).not.toContain('Gepland');
  });

  it.each(walks)('is whole in every language, wide or narrow: %s', (_name, result) => {
    for (const language of languageTags)
      for (const width of [288, 680]) {
        const document = documentOf(result, { pack, language, width });
        expect(JSON.stringify(document)).not.toMatch(/null|undefined|NaN|\{\w+\}/);
        for (const { drawing, table } of document.sections.flatMap(({ figures }) => figures)) {
          expect(table.rows.filter((row) => row.length !== table.columns.length)).toEqual([]);
          expect(drawing?.marks.filter((mark) => !isInside(mark, drawing)) ?? []).toEqual([]);
        }
      }
  });

  it('says what came of it weeks later: the life table, and no answer of too few', () => {
    const { sections } = documentOf(
      resultOf(playedThrough(staged('standard90'), 24).workshop, undefined, weeksLater()),
      {
        pack,
        language: 'en',
      },
    );
    const later = sections.find(({ id }) => id === 'later');
    expect(later?.prose.at(-1)).toContain('38%');
    const rows = later?.figures.map(({ table }) => table.rows.map((row) => row.map((cell) => written(cell, 'en'))));
    expect(rows?.[0]).toEqual([
      ['After two weeks', '20', '5', '75%'],
      ['After six weeks', '12', '6', '38%'],
    ]);
    expect(rows?.[1]?.map(([, , last]) => last)).toEqual(['not shown', 'not shown', '7', 'not shown', '20']);
  });

  it('says what is not there yet, and why', () => {
    const said = (result: WorkshopResult) =>
      documentOf(result, { pack, language: 'en' }).sections.map(({ id, prose: [first = ''] }) => [id, first]);
    expect(said(resultOf(playedThrough(staged('standard90'), 0, () => true).workshop))).toEqual([
      ['missing', 'This workshop has not begun yet. What the room votes, writes and agrees on will stand here.'],
    ]);
    const [, early] = walks[0];
    expect(said(early).at(-1)?.[1]).toContain(
      'There is no result yet of: Six roles, Role-play, Objections, Objectives',
    );
  });
});
