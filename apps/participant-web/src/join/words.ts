import { words } from '../language/language.ts';
import { nl } from './words.nl.ts';

export const joinWords = words(nl, () => import('../parts/first.en.ts').then(({ join: en }) => ({ en })));
