import type { Actor } from '../actor.ts';

/** The same uuid for the same label, every time. */
export function uuid(label: string): string {
  let hash = 7;
  for (const letter of label) hash = (hash * 131 + (letter.codePointAt(0) ?? 0)) % 2 ** 47;
  return `00000000-0000-4000-8000-${hash.toString(16).padStart(12, '0')}`;
}

const participant = (name: string): Actor => ({ seat: 'participant', id: uuid(name) });

export const lead: Actor = { seat: 'facilitator', id: uuid('lead') };
export const coTrainer: Actor = { seat: 'facilitator', id: uuid('co-trainer') };
export const projector: Actor = { seat: 'projector', id: 'projector' };
export const visitor: Actor = { seat: 'visitor', id: 'door' };
export const clock: Actor = { seat: 'system', id: 'clock' };

export const anna = participant('anna');
export const bert = participant('bert');
export const carla = participant('carla');
export const daan = participant('daan');
export const eva = participant('eva');

/** Everybody who sits in the room of `live`, in the order in which they came in. */
export const everybody: readonly Actor[] = [anna, bert, carla, daan, eva];

const aliases = ['Anna', 'Bert', 'Carla', 'Daan', 'Eva'];

/** The name a participant is known by here; a number for whoever is not one of the five. */
export const aliasOf = ({ id }: Actor): string => {
  const index = everybody.findIndex((person) => person.id === id);
  return aliases[index] ?? `Gast ${id.slice(-4)}`;
};
