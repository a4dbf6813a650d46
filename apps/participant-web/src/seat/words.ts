import { words } from '../language/language.ts';
import { nl } from './words.nl.ts';

export const seatWords = words(nl, () => import('../parts/rest.en.ts').then(({ seat: en }) => ({ en })));
