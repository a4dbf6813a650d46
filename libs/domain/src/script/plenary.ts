import type { Workshop } from '../workshop.ts';

/** A plenary asks for hands; a room of up to forty looks for consent, and lets those who objected say what is solved. */
export const isPlenary = ({ agenda }: Workshop): boolean => agenda.format === 'plenary60';
