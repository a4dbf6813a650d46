import { useSignal } from '@preact/signals';
import type { RoundView, Tally } from '@rolwissel/domain';
import { consoleTexts } from '@rolwissel/texts';
import { Hold, PeekIcon } from '@rolwissel/ui';
import { Result } from '../../projector/views/index.ts';
import type { ConsoleContext } from '../console-context.ts';

type PeekProps = Readonly<{ round: RoundView; context: ConsoleContext }>;

/** The totals before the room sees them, once voting is over, and only while held; looking is recorded, and final. */
export function Peek({ round, context }: PeekProps) {
  const { workshop, pack, language, conductor, seat } = context;
  const t = consoleTexts.in(language).rounds;
  const isHeld = useSignal(false);
  const tally = useSignal<Tally | undefined>(undefined);
  const isOpen = round.status === 'open';
  const look = async () => {
    tally.value = undefined;
    if (isOpen) return;
    const ack = await conductor.ask({ kind: 'PeekRound', data: { roundId: round.id } });
    if (ack.ok) tally.value = (ack.data as { readonly tally?: Tally } | undefined)?.tally; // what the rule gives with its reply
  };
  const hold = (isHolding: boolean) => {
    isHeld.value = isHolding;
    if (isHolding) void look();
  };
  return (
    <>
      <Hold isHeld={isHeld.value} class="quiet peek" label={t('peek')} onChange={hold}>
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
              pack={pack}
              language={language}
              now={seat.now()}
            />
          </div>
        </div>
      )}
    </>
  );
}
