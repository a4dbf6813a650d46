import { insights, msOf, type RecordedEvent, type Workshop, wilson } from '@rolwissel/domain';
import type { LaterAnswers } from '../whole-workshop.ts';
import { later } from './later.ts';
import { decimal, hundred, interval, type MeasuredResult, type MeasuredSection, minutes, percent } from './measured.ts';
import { confidence, mindshift } from './paired.ts';
import { plan } from './plan.ts';
import { plays } from './plays.ts';
import { roles } from './roles.ts';
import { lines, objections, objectives } from './table.ts';
import { advocacy, closing, control, recognition } from './votes.ts';

/** What the log says, told by the measures: section by section what must stand on the page. */
export function measuredOf(
  workshop: Workshop,
  events: readonly RecordedEvent[],
  answers: LaterAnswers,
): MeasuredResult {
  const { startedAt = '', finishedAt = '', settings } = workshop.agenda;
  const people = Object.values(workshop.people.byId);
  const simulated = people.filter((person) => person.simulated).length;
  const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' }).format(msOf(startedAt));
  return {
    facts: {
      Datum: day,
      Duur: minutes(msOf(finishedAt) - msOf(startedAt)),
      Deelnemers: String(people.length - simulated),
      Gesimuleerd: String(simulated),
    },
    sections: {
      recognition: recognition(workshop),
      advocacy: advocacy(workshop),
      roles: roles(workshop),
      column: column(workshop),
      plays: plays(workshop),
      objections: objections(workshop),
      objectives: objectives(workshop),
      confidence: confidence(workshop),
      mindshift: mindshift(workshop),
      control: control(workshop),
      lines: lines(workshop),
      closing: closing(workshop),
      later: later(answers, workshop),
      plan: plan(workshop, events),
      missing: { prose: [[settings.minTotal, settings.minCell]] },
    },
  };
}

/** What the cases say that the room voted on. */
function column(workshop: Workshop): MeasuredSection {
  const { gatekeeper = { seen: 0, cases: 0 }, tie, payment } = insights(workshop);
  const { seen, cases } = gatekeeper;
  const { low, high } = wilson(seen, cases);
  const contrasts = [
    {
      id: 'tie',
      of: tie,
      heading: 'Hoe lang de band, hoe groot de invloed?',
      sides: ['Korter dan drie jaar', 'Drie jaar of langer'],
    },
    {
      id: 'payment',
      of: payment,
      heading: 'Wie laat betalen, betaalt later?',
      sides: ['Betaalt binnen zestig dagen', 'Betaalt na zestig dagen of later'],
    },
  ].flatMap(({ of, ...words }) => (of ? [{ ...words, both: [of.low, of.high], ...of }] : []));
  return {
    prose: [
      [seen, cases, '95', hundred(low), percent(high)],
      ...contrasts.map((each) => [
        each.high.cases,
        decimal(each.high.weight),
        '3',
        each.low.cases,
        decimal(each.low.weight),
        '3',
      ]),
    ],
    figures: {
      gatekeeper: {
        rows: [
          {
            'Altijd poortwachter?': 'Casussen waarin ten minste de helft een poortwachter zag',
            Casussen: seen,
            van: cases,
            Aandeel: percent(seen / cases),
            '95%-interval': interval({ low, high }),
          },
        ],
        spoken: [seen, cases],
        drawn: [`${seen}/${cases}`],
      },
      ...Object.fromEntries(
        contrasts.map(({ id, heading, sides, both }) => [
          id,
          {
            rows: both.map(({ cases: n, weight }, index) => ({
              [heading]: sides[index] ?? '',
              Casussen: n,
              'Gemiddeld gewicht, 0 tot 3': decimal(weight),
            })),
            drawn: both.map(({ weight }) => decimal(weight)),
            marked: ['0', '3'],
          },
        ]),
      ),
    },
  };
}
