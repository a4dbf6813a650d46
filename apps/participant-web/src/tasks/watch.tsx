import type { Desk } from '../live/desk.ts';
import { liveWords } from '../live/words.ts';
import { EyesUp } from './eyes-up.tsx';

/** Others vote; this one chose to look on. */
export function Watch({ desk }: { desk: Desk }) {
  const t = liveWords.value;
  return (
    <EyesUp desk={desk}>
      <p>{t('watching')}</p>
      <p class="soft">{t('watchingHow')}</p>
    </EyesUp>
  );
}
