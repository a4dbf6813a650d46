import { activityName } from '@rolwissel/content';
import { spoken } from '../context.ts';
import { minutes, none, text, written } from '../table.ts';
import type { Context } from './context.ts';
import type { OptionalSection } from './document.ts';

/** What each activity takes more or less than was planned. */
export function drift(context: Context): OptionalSection {
  const { comparison, workshops, language, t, words } = context;
  if (comparison.drift.length === 0) return undefined;
  const rows = comparison.drift.map((each) => ({
    ...each,
    label: each.ordinal === 1 ? activityName(each, language) : `${activityName(each, language)} (${each.ordinal})`,
    minutes: each.meanMs === undefined ? undefined : Math.round(each.meanMs / 60_000),
  }));
  const [longest] = [...rows].sort((one, other) => (other.meanMs ?? 0) - (one.meanMs ?? 0));
  const hasMeans = rows.every(({ meanMs }) => meanMs !== undefined);
  const title = words.figures('plan');
  return {
    id: 'plan',
    heading: words.headings('plan'),
    prose: hasMeans ? [longestIn(longest, words)] : [],
    entries: [],
    figures: [
      {
        id: 'plan',
        title,
        alt: words.words('alt', {
          rows: spoken(
            rows.map(({ label, meanMs }) =>
              meanMs === undefined ? label : t.later('row', { label, figure: written(minutes(meanMs), language) }),
            ),
          ),
        }),
        table: {
          caption: title,
          columns: [
            { heading: t.plan('activity'), kind: 'text' },
            ...workshops.map((heading) => ({ heading, kind: 'minutes' as const })),
            ...(hasMeans ? [{ heading: words.words('mean'), kind: 'minutes' as const }] : []),
          ],
          rows: rows.map(({ label, each, meanMs }) => [
            text(label),
            ...each.map((one) => (one === 'unknown' ? none : minutes(one.spentMs - one.plannedMs))),
            ...(meanMs === undefined ? [] : [minutes(meanMs)]),
          ]),
        },
      },
    ],
  };
}

/** Which activity takes longest beyond its plan, if one does. */
const longestIn = (
  longest: Readonly<{ label: string; minutes: number | undefined }> | undefined,
  words: Context['words'],
): string => {
  const more = longest?.minutes ?? 0;
  return longest && more > 0
    ? words.words('alwaysLonger', { activity: longest.label, n: more })
    : words.words('onTime');
};
