export { plausibleBallot, type Roll } from './ballots.ts';
export { Extra, type ExtrasWords, type Props } from './extra.ts';
