import { useSignal } from '@preact/signals';
import type { Tally, Workshop } from '@rolwissel/domain';
import { PeekIcon } from '@rolwissel/ui';
import { Result, viewTexts } from '../../projector/views/index.ts';
import type { Desk } from '../desk.ts';
import { Hold } from '../hold.tsx';
import { roundTexts } from './texts.ts';

type PeekProps = Readonly<{ round: Workshop['rounds']['byId'][string]; desk: Desk }>;

/** The totals before the room sees them, once voting is over, and only while held; looking is recorded, and final. */
export function Peek({ round, desk }: PeekProps) {
  const { workshop, words, locale, conductor, seat } = desk;
  const t = roundTexts(locale);
  const isHeld = useSignal(false);
  const tally = useSignal<Tally | undefined>(undefined);
  const isOpen = round.status === 'open';
  const look = async () => {
    tally.value = undefined;
    if (isOpen) return;
    const ack = await conductor.ask({ kind: 'PeekRound', data: { roundId: round.id } });
    if (ack.ok) tally.value = (ack.data as { readonly tally?: Tally } | undefined)?.tally; // what the rule gives with its reply
  };
  return (
    <>
      <Hold isHeld={isHeld} class="quiet peek" label={t('peek')} onHold={() => void look()}>
        <PeekIcon /> {t('peek')}
      </Hold>
      {isOpen && isHeld.value && <output class="soft">{t('peekLater')}</output>}
      {!isOpen && <p class="soft">{t(round.peeked ? 'peekedAt' : 'peekOnce')}</p>}
      {isHeld.value && tally.value && (
        <div class="peeked">
          <p>{t('onlyYou')}</p>
          <div class="picture-frame">
            <Result
              workshop={workshop}
              round={round}
              tally={tally.value}
              pack={words}
              locale={locale}
              t={viewTexts(locale)}
              now={seat.now()}
            />
          </div>
        </div>
      )}
    </>
  );
}
