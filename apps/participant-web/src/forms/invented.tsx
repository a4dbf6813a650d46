import { Tick } from '@rolwissel/ballots/phone';
import { phoneTexts } from '@rolwissel/texts';
import { language } from '../language/language.ts';

interface InventedProps {
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

/** Says that nobody real is meant, when a text looks as if somebody were. */
export const Invented = (props: InventedProps) => (
  <Tick label={phoneTexts.in(language.value).forms('invented')} {...props} />
);
