import { Tick } from '@rolwissel/ballots/phone';
import { type LanguageTag, phoneTexts } from '@rolwissel/texts';

export interface InventedProps {
  readonly language: LanguageTag;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

/** Says that nobody real is meant, when a text looks as if somebody were. */
export const Invented = ({ language, ...props }: InventedProps) => (
  <Tick label={phoneTexts.in(language).forms('invented')} {...props} />
);
