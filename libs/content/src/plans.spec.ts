import { beforeAll, describe, expect, it } from '@jest/globals';
import { type ActivityKind, beats } from '@rolwissel/domain';
import { languageTags, type ScriptLine, scriptTexts } from '@rolwissel/texts';
import { localizedPack } from './localized-pack.ts';
import { builtInPacks } from './packs.ts';
import { type Plan, plans } from './plans.ts';
import { spokenAt } from './spoken.ts';

const formats: readonly [string, Plan][] = Object.entries<Plan>(plans);

/** Minutes of what is not in the plans yet: the lobby, and with teams the trios, the team's own case and the break. */
const leftOut: Readonly<Record<string, number>> = {
  standard90: 4 + 16,
  deep120: 5 + 4 + 26 + 5,
  plenary60: 5 + 10,
};

describe('the built-in plans', () => {
  it.each(formats)('%s fills its minutes, less what is left out', (format, { minutes, activities }) => {
    expect(activities.reduce((sum, { minutes: planned }) => sum + planned, 0)).toBe(minutes - (leftOut[format] ?? 0));
  });

  it.each(formats)(
    '%s has every activity once, begins with the sentences and ends with the closing',
    (_, { activities }) => {
      const ids = activities.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect([ids[0], ids.at(-1)]).toEqual(['recognition', 'closing']);
    },
  );

  it('measures confidence before it measures the change', () => {
    const ids = plans.standard90.activities.map(({ id }) => id);
    expect(ids.slice(0, 5)).toEqual(['recognition', 'scene', 'before', 'cases', 'roles']);
    expect(ids.indexOf('before')).toBeLessThan(ids.indexOf('after'));
  });

  it('speaks of the weakest, and of the same seven, only after a first measurement', () => {
    const titles = plans.plenary60.activities.map(({ title }) => `${title.nl} ${title.en}`).join();
    expect(titles).not.toMatch(/zwakste|weakest|dezelfde|same/);
  });

  it('asks a large room for nothing of its own: no cases of participants', () => {
    expect(plans.plenary60.activities.map(({ kind }) => kind)).not.toContain('cases');
  });
});

beforeAll(() => scriptTexts.load(...languageTags));

describe.each(languageTags)('the script in %s', (tag) => {
  it('has lines short enough to say in one breath', () => {
    const beatsOf = Object.values<Readonly<Record<string, ScriptLine>>>(scriptTexts.in(tag));
    const lines = beatsOf.flatMap((lines) => Object.values(lines).flatMap(({ say, tip = say }) => [say, tip]));
    expect(lines.length).toBeGreaterThan(40);
    expect(lines.filter((line) => line.length > 150)).toEqual([]);
  });

  it.each(Object.entries(beats) as [ActivityKind, readonly (typeof beats)[ActivityKind][number][]][])(
    'says something at every beat of %s',
    (kind, moments) => {
      const words = localizedPack(builtInPacks[0], tag);
      const said = moments.map((beat) => spokenAt(kind, beat, scriptTexts.in(tag), words)?.say ?? beat);
      expect(said.filter((line) => line.length < 20 || line.startsWith('['))).toEqual([]);
    },
  );
});
