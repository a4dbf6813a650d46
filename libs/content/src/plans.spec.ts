import { beforeAll, describe, expect, it } from '@jest/globals';
import { type ActivityKind, beats, phasesWithoutPlay } from '@rolwissel/domain';
import { languageTags, type ScriptLine, scriptTexts } from '@rolwissel/texts';
import { localizedPack } from './localized-pack.ts';
import { builtInPacks } from './packs.ts';
import { type Plan, plans } from './plans.ts';
import { spokenAt } from './spoken.ts';

const formats: readonly [string, Plan][] = Object.entries<Plan>(plans);

describe('the built-in plans', () => {
  it.each(formats)('%s fills its minutes, its welcome included', (_, { minutes, welcome, activities }) => {
    expect(activities.reduce((sum, { minutes: planned }) => sum + planned, welcome)).toBe(minutes);
  });

  it.each(formats)('%s has time for one exercise of its steps, and half a minute for each of the others', (_, plan) => {
    const shortest = Math.min(...builtInPacks[0].steps.map((step) => step.minutes));
    const walks = plan.activities.flatMap((activity) => (activity.kind === 'steps' ? [activity] : []));
    expect(walks.filter(({ minutes, count }) => minutes < shortest + (count - 1) / 2)).toEqual([]);
  });

  it.each([
    ['deep120', [5, 11, 17, 20, 21, 27, 40, 44, 59, 70, 75, 80, 91, 106, 113, 116, 117, 119]],
    ['standard90', [4, 9, 13, 15, 16, 20, 32, 48, 53, 62, 75, 81, 84, 86, 88]],
    ['plenary60', [5, 9, 14, 27, 37, 45, 50, 54, 57, 59]],
  ] as const)('%s runs by its minutes', (format, minutes) => {
    const { welcome, activities }: Plan = plans[format];
    let now = welcome;
    expect(activities.map((activity) => (now += activity.minutes) - activity.minutes)).toEqual(minutes);
  });

  it.each(formats)('%s gives up what it has, and keeps the time of what is left', (_, { activities, sacrifices }) => {
    const shortest = Math.min(...builtInPacks[0].steps.map((step) => step.minutes));
    const found = sacrifices.map(({ id, instead }) => ({
      instead,
      activity: activities.find((each) => each.id === id),
    }));
    for (const { activity, instead } of found) expect(activity?.minutes).toBeGreaterThan(instead?.minutes ?? 0);
    const shorter = found.filter(({ instead }) => instead !== undefined);
    expect(shorter.every(({ activity }) => activity?.kind === 'steps' || activity?.kind === 'objectives')).toBe(true);
    const walks = shorter.filter(({ activity }) => activity?.kind === 'steps');
    const tooShort = walks.filter(
      ({ instead }) => (instead?.minutes ?? 0) < shortest + ((instead?.count ?? 0) - 1) / 2,
    );
    expect(tooShort).toEqual([]);
  });

  it('says in the exercise how long its clock runs', () => {
    for (const { exercise, minutes } of builtInPacks[0].steps) {
      expect([exercise.nl, exercise.en].map((text) => text.split(' ')[0])).toEqual([`${minutes}`, `${minutes}`]);
    }
  });

  it('asks about nothing that nobody saw: there is no play, no chair and no card', () => {
    const asked = builtInPacks[0].debrief.filter(({ phase }) => phasesWithoutPlay.some((known) => known === phase));
    const words = [...asked.flatMap(({ q }) => q), ...builtInPacks[0].houseRules].flatMap(({ nl, en }) => [nl, en]);
    expect(words.filter((text) => /stoel|kaart|waarnemer|spel\b|chair|card|observer|play/iu.test(text))).toEqual([]);
  });

  it('asks once what one will say on Monday: at the end', () => {
    expect(JSON.stringify(builtInPacks[0])).not.toMatch(/maandag|Monday/);
    for (const tag of languageTags) {
      const { closing, ...others } = scriptTexts.in(tag);
      expect(closing.open.say).toMatch(/maandag|Monday|Montag/);
      expect(JSON.stringify(others)).not.toMatch(/maandag|Monday|Montag/);
    }
  });

  it.each(formats)(
    '%s has every activity once, begins with the sentences and ends with the closing',
    (_, { activities }) => {
      const ids = activities.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect([ids[0], ids.at(-1)]).toEqual(['recognition', 'closing']);
    },
  );

  it('has a salesperson in mind before it measures, and measures before it measures the change', () => {
    const ids = plans.standard90.activities.map(({ id }) => id);
    expect(ids.slice(0, 6)).toEqual(['recognition', 'scene', 'before', 'mindshift', 'cases', 'roles']); // the scene ends with a map of one's own
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
