import { eligibleIn, isTooFew, type RoundView, unsettledRounds } from '@rolwissel/domain';
import { commonTexts, consoleTexts } from '@rolwissel/texts';
import type { ConsoleContext, PanelProps } from '../console-context.ts';
import { Peek } from './peek.tsx';
import { stillNeeded } from './still-needed.tsx';

/** The rounds that still need the lead: how many voted, and what can be done beside the script. */
export function RoundCards({ context }: PanelProps) {
  return (
    <>
      {unsettledRounds(context.workshop).map((round) => (
        <RoundCard key={round.id} round={round} context={context} />
      ))}
    </>
  );
}

type RoundCardProps = Readonly<{ round: RoundView; context: ConsoleContext }>;

function RoundCard({ round, context }: RoundCardProps) {
  const { workshop, conductor, language } = context;
  const t = consoleTexts.in(language).rounds;
  const isOpen = round.status === 'open';
  const data = { roundId: round.id };
  const eligible = eligibleIn(workshop, round);
  const nudge = async () => {
    const ack = await conductor.ask({ kind: 'NudgeParticipants', data });
    if (ack.ok) conductor.tell(t('nudged'));
  };
  return (
    <section class="card" aria-label={t('round')}>
      <p class="votes">
        <strong>{round.cast}</strong> {commonTexts.in(language).words('of')} <strong>{eligible}</strong>{' '}
        <span class="soft">{t(isOpen ? 'open' : 'closed')}</span>
      </p>
      <progress max={Math.max(1, eligible)} value={round.cast} aria-label={t('round')} />
      {stillNeeded(context, round)}
      <div class="acts">
        {isOpen ? (
          <button type="button" onClick={() => conductor.send({ kind: 'CloseRound', data })}>
            {commonTexts.in(language).acts('close')}
          </button>
        ) : (
          <>
            <button type="button" onClick={() => conductor.send({ kind: 'RevealRound', data })}>
              {t(isTooFew(workshop, round) ? 'revealNothing' : 'reveal')}
            </button>
            {!round.peeked && (
              <button type="button" onClick={() => conductor.send({ kind: 'ReopenRound', data })}>
                {t('reopen')}
              </button>
            )}
          </>
        )}
        <button type="button" class="quiet" onClick={() => conductor.send({ kind: 'DiscardRound', data })}>
          {t('discard')}
        </button>
        {isOpen && round.cast < eligible && (
          <button type="button" class="quiet" onClick={() => void nudge()}>
            {t('nudge')}
          </button>
        )}
      </div>
      <Peek round={round} context={context} />
    </section>
  );
}
