import {
  allObjections,
  allObjectives,
  msOf,
  participationBalance,
  type RecordedEvent,
  type Workshop,
} from '@rolwissel/domain';
import { hundred, type MeasuredSection, minutes } from './measured.ts';

/** By the times at which activities were opened and closed, and by who wrote what. */
export function plan(workshop: Workshop, events: readonly RecordedEvent[]): MeasuredSection {
  const spent = new Map<string, number>();
  const openedAt = new Map<string, number>();
  for (const { type, data, at } of events) {
    if (type === 'ActivityOpened') openedAt.set(data.activityId, msOf(at));
    if (type !== 'ActivityClosed') continue;
    const { activityId } = data;
    spent.set(activityId, (spent.get(activityId) ?? 0) + msOf(at) - (openedAt.get(activityId) ?? 0));
  }
  const rows = workshop.agenda.activities.map(({ id, title, minutes: planned }) => ({
    name: title?.nl ?? '',
    planned: planned * 60_000,
    spent: spent.get(id) ?? 0,
  }));
  const whole = (ms: number) => Math.round(ms / 60_000);
  const sumOf = (of: 'planned' | 'spent') => whole(rows.reduce((sum, row) => sum + row[of], 0));
  const amounts = contributions(workshop);
  const sum = amounts.reduce((all, amount) => all + amount, 0);
  return {
    prose: [
      [sumOf('planned'), sumOf('spent')],
      [sum, amounts.length, hundred(participationBalance(amounts)), '100'],
    ],
    figures: {
      plan: {
        rows: rows.map((row) => ({
          Onderdeel: row.name,
          Gepland: minutes(row.planned),
          Werkelijk: minutes(row.spent),
          Verschil: minutes(row.spent - row.planned),
        })),
        drawn: rows.map((row) => `${whole(row.planned)} → ${minutes(row.spent)}`),
      },
    },
  };
}

/** What each of those who are here wrote: objections, answers, objectives and lines. */
function contributions(workshop: Workshop): readonly number[] {
  const here = Object.values(workshop.people.byId).filter(({ status }) => status === 'present');
  const authors = [
    ...allObjections(workshop).flatMap(({ raiser, answers }) => [raiser, ...answers.map(({ author }) => author)]),
    ...allObjectives(workshop).map(({ author }) => author),
    ...Object.values(workshop.steps.lines).map(({ author }) => author),
  ];
  return here.map(({ id }) => authors.filter((author) => author === id).length);
}
