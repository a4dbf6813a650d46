import { words } from '../language/language.ts';
import { nl } from './words.nl.ts';

export const stepWords = words(nl, () => import('../parts/rest.en.ts').then(({ steps: en }) => ({ en })));
