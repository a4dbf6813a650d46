import { words } from '../language/language.ts';
import { nl } from './words.nl.ts';

export const formWords = words(nl, () => import('../parts/rest.en.ts').then(({ forms: en }) => ({ en })));
