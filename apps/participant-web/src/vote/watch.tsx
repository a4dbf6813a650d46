import { phoneTexts } from '@rolwissel/texts';
import { language } from '../language/language.ts';
import { EyesUp } from '../room/eyes-up.tsx';
import type { PhoneContext } from '../room/phone-context.ts';

interface WatchProps {
  readonly context: PhoneContext;
}

/** Others vote; this one chose to look on. */
export function Watch({ context }: WatchProps) {
  const t = phoneTexts.in(language.value).tasks;
  return (
    <EyesUp context={context}>
      <p>{t('watching')}</p>
      <p class="soft">{t('watchingHow')}</p>
    </EyesUp>
  );
}
