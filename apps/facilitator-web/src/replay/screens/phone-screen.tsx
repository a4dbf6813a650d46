import { localizedPack, phonePack } from '@rolwissel/content';
import { useMemo } from 'preact/hooks';
import type { ReplayContext } from '../page/replay-context.ts';
import type { Moment } from '../replay-player.ts';
import { PhoneFrame } from './phone-frame.tsx';
import { PhonePage } from './phone-page.tsx';

type PhoneScreenProps = Readonly<{ context: ReplayContext; moment: Moment }>;

/** A phone as everybody had it: what the window of all phones shows, and nothing that was one person's. */
export function PhoneScreen({ context, moment }: PhoneScreenProps) {
  const { recording, language } = context;
  const t = context.t.phone;
  const pack = useMemo(() => localizedPack(phonePack(recording.source.pack), language), [recording, language]);
  return (
    <figure class="phone-stage" data-stage aria-label={t('title')}>
      <PhoneFrame>
        <PhonePage workshop={moment.state} pack={pack} language={language} />
      </PhoneFrame>
      <figcaption>{t('own')}</figcaption>
    </figure>
  );
}
