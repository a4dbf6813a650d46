import { words } from '../language/language.ts';
import { nl } from './words.nl.ts';

export const ballotWords = words(nl, () => import('../parts/rest.en.ts').then(({ ballots: en }) => ({ en })));
