import { phoneTexts } from '@rolwissel/texts';
import { language } from '../language/language.ts';
import { awake } from './awake.ts';

/** While one waits for the start: that this phone may go to sleep, as phones do on plain http. */
export function AwakeNote() {
  if (awake.value !== 'no') return null;
  return <p class="awake-note soft">{phoneTexts.in(language.value).mine('awakeOff')}</p>;
}
