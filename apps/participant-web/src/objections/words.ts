import { words } from '../language/language.ts';
import { nl } from './words.nl.ts';

export const objectionWords = words(nl, () => import('../parts/rest.en.ts').then(({ objections: en }) => ({ en })));
