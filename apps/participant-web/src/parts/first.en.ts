/** The English of everything up to the first vote. */
export { en as join } from '../join/words.en.ts';
export { en as live } from '../live/words.en.ts';
