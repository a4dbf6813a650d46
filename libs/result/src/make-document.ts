import { workshopTitle } from '@rolwissel/content';
import type { WorkshopResult } from '@rolwissel/domain';
import { languages } from '@rolwissel/texts';
import { type Context, contextOf, type DocumentOptions } from './context.ts';
import type { Fact, ResultDocument, Section } from './document.ts';
import { recognition } from './sections/recognition.ts';

/** In the order in which they are read. */
const sections: readonly ((context: Context) => Section | undefined)[] = [recognition];

/** What a result says in one language; of what is not there yet a section says so. The texts of that language are loaded before. */
export function documentOf(result: WorkshopResult, options: DocumentOptions): ResultDocument {
  const context = contextOf(result, options);
  return {
    language: options.language,
    title: workshopTitle(result, options.language),
    facts: factsOf(context),
    sections: sections.flatMap((make) => make(context) ?? []),
  };
}

function factsOf({ result, language, t, common }: Context): readonly Fact[] {
  const { startedAtMs, finishedAtMs, asOfMs, people, status } = result;
  const days = new Intl.DateTimeFormat(languages[language].dates, { dateStyle: 'long' });
  const until = finishedAtMs ?? asOfMs;
  return [
    ...(startedAtMs === undefined
      ? []
      : [
          { label: t.facts('date'), value: days.format(startedAtMs) },
          {
            label: t.facts('duration'),
            value: t.table('minutes', { n: Math.round((until - startedAtMs) / 60_000) }),
          },
        ]),
    { label: t.facts('people'), value: String(people.came) },
    ...(people.simulated > 0 ? [{ label: t.facts('simulated'), value: String(people.simulated) }] : []),
    ...(finishedAtMs === undefined ? [{ label: t.facts('status'), value: common.statuses(status) }] : []),
  ];
}
