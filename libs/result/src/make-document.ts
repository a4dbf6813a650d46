import { workshopTitle } from '@rolwissel/content';
import type { WorkshopResult } from '@rolwissel/domain';
import { decimal, languages } from '@rolwissel/texts';
import { type Context, type DocumentOptions, wordingOf } from './context.ts';
import type { Fact, ResultDocument, Section } from './document.ts';
import { advocacy } from './sections/advocacy.ts';
import { closing } from './sections/closing.ts';
import { column } from './sections/column.ts';
import { confidence } from './sections/confidence.ts';
import { control } from './sections/control.ts';
import { later } from './sections/later.ts';
import { mindshift } from './sections/mindshift.ts';
import { missing } from './sections/missing.ts';
import { objections } from './sections/objections.ts';
import { objectives } from './sections/objectives.ts';
import { plan } from './sections/plan.ts';
import { plays } from './sections/plays.ts';
import { recognition } from './sections/recognition.ts';
import { roles } from './sections/roles.ts';
import { spokenLines } from './sections/spoken-lines.ts';

/** In the order in which they are read. */
const sections: readonly ((context: Context) => Section | undefined)[] = [
  recognition,
  advocacy,
  roles,
  column,
  plays,
  objections,
  objectives,
  confidence,
  mindshift,
  control,
  spokenLines,
  closing,
  later,
  plan,
];

/** What a result says in one language; of what is not there yet a section says so. The texts of that language are loaded before. */
export function documentOf(result: WorkshopResult, options: DocumentOptions): ResultDocument {
  const context = { result, ...wordingOf(options) };
  const made = sections.flatMap((make) => make(context) ?? []);
  return {
    language: options.language,
    title: workshopTitle(result, options.language),
    facts: factsOf(context),
    sections: [
      ...made,
      missing(
        context,
        made.map(({ id }) => id),
      ),
    ],
  };
}

function factsOf({ result, language, t, common }: Context): readonly Fact[] {
  const { startedAtMs, finishedAtMs, asOfMs, people, status } = result;
  const days = new Intl.DateTimeFormat(languages[language].dates, { dateStyle: 'long' });
  const minutes = Math.round(((finishedAtMs ?? asOfMs) - (startedAtMs ?? 0)) / 60_000);
  return [
    ...(startedAtMs === undefined
      ? []
      : [
          { label: t.facts('date'), value: days.format(startedAtMs) },
          {
            label: t.facts('duration'),
            value:
              minutes === 0 ? t.facts('underMinute') : t.table('minutes', { minutes: decimal(minutes, 0, language) }),
          },
        ]),
    { label: t.facts('people'), value: decimal(people.came, 0, language) },
    ...(people.simulated > 0 ? [{ label: t.facts('simulated'), value: decimal(people.simulated, 0, language) }] : []),
    ...(finishedAtMs === undefined ? [{ label: t.facts('status'), value: common.statuses(status) }] : []),
  ];
}
