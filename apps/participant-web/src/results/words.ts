import { words } from '../language/language.ts';
import { nl } from './words.nl.ts';

export const resultWords = words(nl, () => import('../parts/rest.en.ts').then(({ results: en }) => ({ en })));
