import { refuse } from './decision.ts';
import { line, Misshapen, type Shape } from './shape.ts';
import { longestCharacter } from './text.ts';

/** Code units of one character: more than any family of emoji or flag has. */
const mostCodeUnits = 24;

/** What somebody is called, on one line: no heap of joiners or marks passes for one of its characters. */
export const name = (min: number, max: number): Shape<string> => {
  const shape = line(min, max);
  return (value) => {
    const text = shape(value);
    const over = longestCharacter(text) - mostCodeUnits;
    if (over > 0) throw new Misshapen(refuse('text-too-long', { over }));
    return text;
  };
};
