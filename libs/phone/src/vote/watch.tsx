import { phoneTexts } from '@rolwissel/texts';
import { EyesUp } from '../task/eyes-up.tsx';
import type { PhoneContext } from '../task/phone-context.ts';

interface WatchProps {
  readonly context: PhoneContext;
}

/** Others vote; this one chose to look on. */
export function Watch({ context }: WatchProps) {
  const t = phoneTexts.in(context.language).tasks;
  return (
    <EyesUp context={context}>
      <p>{t('watching')}</p>
      <p class="soft">{t('watchingHow')}</p>
    </EyesUp>
  );
}
