import { words } from '../language/language.ts';
import { nl } from './returning.nl.ts';

export const returningWords = words(nl, () => import('./returning.en.ts'));
