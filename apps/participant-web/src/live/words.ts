import { words } from '../language/language.ts';
import { nl } from './words.nl.ts';

/** What everybody reads before and around the first vote. */
export const liveWords = words(nl, () => import('../parts/first.en.ts').then(({ live: en }) => ({ en })));
