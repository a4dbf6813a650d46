import { phoneFirstTexts } from '@rolwissel/texts';
import type { PhoneContext } from './phone-context.ts';

interface WaitingNoteProps {
  readonly context: PhoneContext;
}

/** Who has to wait for what a task needs is told so. */
export const WaitingNote = ({ context }: WaitingNoteProps) => (
  <p class="soft">{phoneFirstTexts.in(context.language).live('loading')}</p>
);
