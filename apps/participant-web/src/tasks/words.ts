import { words } from '../language/language.ts';
import { nl } from './words.nl.ts';

export const taskWords = words(nl, () => import('../parts/rest.en.ts').then(({ tasks: en }) => ({ en })));
