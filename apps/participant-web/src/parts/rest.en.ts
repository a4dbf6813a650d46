/** The English of everything that comes after the first vote. */
export { en as ballots } from '../ballots/words.en.ts';
export { en as cases } from '../cases/words.en.ts';
export { en as forms } from '../forms/words.en.ts';
export { en as objections } from '../objections/words.en.ts';
export { en as objectives } from '../objectives/words.en.ts';
export { en as results } from '../results/words.en.ts';
export { en as seat } from '../seat/words.en.ts';
export { en as steps } from '../steps/words.en.ts';
export { en as tasks } from '../tasks/words.en.ts';
