import type { Desk } from '../live/desk.ts';
import { EyesUp } from './eyes-up.tsx';
import { taskWords } from './words.ts';

/** Others vote; this one chose to look on. */
export function Watch({ desk }: { desk: Desk }) {
  const t = taskWords.value;
  return (
    <EyesUp desk={desk}>
      <p>{t('watching')}</p>
      <p class="soft">{t('watchingHow')}</p>
    </EyesUp>
  );
}
