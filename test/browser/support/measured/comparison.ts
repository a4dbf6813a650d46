import { type PlayView, stageOf, stepIds, type Workshop } from '@rolwissel/domain';
import type { ReadSection } from '../result-read.ts';
import type { MeasuredResult } from './measured.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];

const figureIn = (sections: readonly ReadSection[], id: string) =>
  sections.flatMap(({ figures }) => figures).find((figure) => figure.id === id);

const cellsOf = (rows: Rows, headings: readonly string[]): readonly (readonly string[])[] =>
  rows.map((row) => headings.map((heading) => String(row[heading])));

/** What a comparison of before and after says of each step: at the start, now, and how far people moved; each with of how many. */
export function saidOfSteps(sections: readonly ReadSection[]) {
  const [sides, changes] = ['steps', 'changes'].map((id) => figureIn(sections, id)?.rows ?? []);
  return {
    sides: cellsOf(sides ?? [], ['Waarover', 'Waarde', 'Mensen']),
    changes: cellsOf((changes ?? []).slice(0, stepIds.length), ['Waarover', 'Waarde', 'Van', 'Tot', 'Mensen']),
  };
}

/** The same as it is measured for the result. */
export function wantedOfSteps({ sections }: MeasuredResult) {
  const rows: Rows = sections['confidence']?.figures?.['confidence']?.rows ?? [];
  return {
    sides: cellsOf(rows, ['Stap', 'Toen (achteraf bezien)', 'Mensen']).flatMap((before, index) => [
      before,
      ...cellsOf(rows.slice(index, index + 1), ['Stap', 'Nu', 'Mensen']),
    ]),
    changes: cellsOf(rows, ['Stap', 'Verschil', 'Van', 'Tot', 'Mensen']),
  };
}

/** What the comparison of teams says of each role-play: of each conversation how many steps it had, in rising order. */
export const saidOfTeams = (sections: readonly ReadSection[]): readonly (readonly number[])[] =>
  sections
    .filter(({ id }) => id === 'teams')
    .flatMap(({ figures }) =>
      figures.map(({ rows }) =>
        rows.map((row) => Number(row['Verschillende stappen'])).sort((one, other) => one - other),
      ),
    );

/** The same, where so many were observed that each may be told. */
export function wantedOfTeams({ plays, agenda }: Workshop): readonly (readonly number[])[] {
  const stepsIn = ({ observations = [] }: PlayView) =>
    new Set(observations.flatMap(({ kind, stepId }) => (kind === 'seen' && stepId ? [stepId] : []))).size;
  return Object.values(plays.open)
    .map(({ activityId }) =>
      plays.list
        .filter((play) => play.activityId === activityId && stageOf(play) === 'ended')
        .filter(({ observations = [] }) => observations.length > 0),
    )
    .filter(({ length }) => length >= agenda.settings.minCell)
    .map((observed) => observed.map(stepsIn).sort((one, other) => one - other));
}
