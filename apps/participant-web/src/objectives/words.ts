import { words } from '../language/language.ts';
import { nl } from './words.nl.ts';

export const objectiveWords = words(nl, () => import('../parts/rest.en.ts').then(({ objectives: en }) => ({ en })));
