import { words } from '../language/language.ts';
import { nl } from './words.nl.ts';

export const caseWords = words(nl, () => import('../parts/rest.en.ts').then(({ cases: en }) => ({ en })));
