/** One check-in: of the people `atRisk` (they answered, nobody noticed before, they did not tell), so many newly `noticed`. */
export type LifeTableWave<Id extends string = string> = Readonly<{ wave: Id; atRisk: number; noticed: number }>;

/** `hazard` is noticed / at risk in this wave; `still` the estimated share still unnoticed after it. */
export type LifeTableRow<Id extends string = string> = LifeTableWave<Id> & Readonly<{ hazard: number; still: number }>;

/** Time to notice: S = Π (1 − h), h = newly noticed / at risk per wave, in order (Singer & Willett 1993). Nobody at risk: h = 0. */
export function lifeTable<Id extends string>(waves: readonly LifeTableWave<Id>[]): readonly LifeTableRow<Id>[] {
  let still = 1;
  return waves.map((wave) => {
    const hazard = wave.atRisk === 0 ? 0 : wave.noticed / wave.atRisk;
    still *= 1 - hazard;
    return { ...wave, hazard, still };
  });
}
