import {
  improvable,
  median,
  type PlayView,
  rightGuesses,
  type Satisfaction,
  stageOf,
  stepIds,
  stepUse,
  type Workshop,
} from '@rolwissel/domain';
import { decimal, type MeasuredFigure, type MeasuredSection, minutes, percent, type Written } from './measured.ts';
import { stepName } from './rounds.ts';

export function plays(workshop: Workshop): MeasuredSection {
  const activities = Object.values(workshop.plays.open).map(({ activityId, caseId }) => ({
    buyingRoles: workshop.agenda.pack.buyingRoles?.[caseId ?? ''] ?? [],
    over: workshop.plays.list.filter((play) => play.activityId === activityId && stageOf(play) === 'ended'),
  }));
  return {
    prose: activities.map(({ over, buyingRoles }) => playsInNumbers(over, buyingRoles)),
    figures: Object.fromEntries(
      activities.flatMap(({ over }, index) => [
        [`steps-${index + 1}`, stepsFigure(over)],
        [`landing-${index + 1}`, landingFigure(over)],
      ]),
    ),
  };
}

const observed = (plays: readonly PlayView[]) => plays.filter(({ observations = [] }) => observations.length > 0);

const ratedIn = (plays: readonly PlayView[]): readonly Satisfaction[] =>
  plays.flatMap(({ ratings: { boss, buyer } = {} }) =>
    boss && buyer && 'value' in boss && 'value' in buyer ? [{ boss: boss.value, buyer: buyer.value }] : [],
  );

function playsInNumbers(over: readonly PlayView[], usual: readonly string[]): readonly Written[] {
  const confirmed = over.flatMap(({ outcome }) => (outcome?.isConfirmed ? [outcome] : []));
  const guesses = over.flatMap(({ guess, ownCase }) =>
    guess && 'roleIds' in guess
      ? [{ guessed: guess.roleIds as readonly string[], played: ownCase?.roleIds ?? usual }]
      : [],
  );
  const noted = observed(over);
  const promised = noted.filter(
    ({ observations = [], outcome }) =>
      observations.some(({ kind }) => kind === 'promise') ||
      (outcome?.isConfirmed && outcome.terms['promiseDisclosed'] === true),
  );
  const rated = ratedIn(over);
  const better = improvable(rated);
  const own = over.filter(({ ownCase }) => ownCase !== undefined).length;
  return [
    over.length,
    ...(own > 0 && own < over.length ? [own] : []),
    confirmed.filter(({ agreed }) => agreed).length,
    confirmed.length,
    rightGuesses<string>(guesses),
    guesses.length,
    promised.length,
    noted.length,
    ...(better > 0 ? [better, rated.length] : []),
  ];
}

function stepsFigure(over: readonly PlayView[]): MeasuredFigure {
  const noted = observed(over).map(({ observations = [], startedAt = 0, endedAt = 0 }) => ({
    lengthMs: endedAt - startedAt,
    ticks: observations.flatMap(({ kind, stepId, atMs }) => (kind === 'seen' && stepId ? [{ stepId, atMs }] : [])),
  }));
  const use = stepIds.map((id) => ({ id, ...stepUse(id, noted) }));
  const figure = (seen: number) => `${seen}/${noted.length}`;
  return {
    rows: use.map(({ id, plays: seen, perMinute, firstMs }) => ({
      Stap: stepName(id),
      Gesprekken: seen,
      van: noted.length,
      Aandeel: percent(seen / noted.length),
      'Keer per minuut': decimal(perMinute, 2),
      'Voor het eerst na': firstMs === undefined ? '–' : minutes(firstMs),
    })),
    spoken: [noted.length, ...use.map(({ plays: seen }) => figure(seen))],
    drawn: use.map(({ plays: seen }) => figure(seen)),
  };
}

/** In one patch, the whole plot: there are not enough plays for two. */
function landingFigure(over: readonly PlayView[]): MeasuredFigure {
  const rated = ratedIn(over);
  const [boss, buyer] = (['boss', 'buyer'] as const).map((side) => decimal(median(rated.map((each) => each[side]))));
  return {
    rows: [{ Baas: '1 tot 5', Verkoper: '1 tot 5', 'Aantal gesprekken': rated.length }],
    spoken: ['1', '5', boss ?? '', buyer ?? ''],
    drawn: [],
    marked: ['1', '2', '3', '4', '5'],
  };
}
