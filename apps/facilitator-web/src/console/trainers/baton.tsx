import { leadSilenceMs } from '@rolwissel/domain';
import { consoleTexts } from '@rolwissel/texts';
import { useNow } from '@rolwissel/ui/page';
import { useCallback } from 'preact/hooks';
import type { MovingProps } from '../console-context.ts';
import { isLeading, trainerName } from './who.ts';

/** For whoever helps: who leads, and the way to take over once nobody has heard of them for a minute. */
export function Baton({ context }: MovingProps) {
  const { workshop, seat, conductor, language } = context;
  const t = consoleTexts.in(language).trainers;
  const clock = useCallback(() => seat.now(), [seat]);
  const now = useNow(clock, 1_000);
  if (seat.you === undefined || isLeading(context)) return null;
  const since = seat.connection === 'live' ? seat.present?.leadSilentSince : undefined;
  const waitMs = since === undefined ? 0 : Math.max(0, since + leadSilenceMs - now);
  const name = trainerName(workshop.agenda.lead, context);
  return (
    <section class="baton" aria-label={t('baton')}>
      <p>
        {t('leads', { name })} {since !== undefined && <strong>{t('silent')}</strong>}
      </p>
      {since !== undefined && (
        <button type="button" disabled={waitMs > 0} onClick={() => conductor.send({ kind: 'TakeControl', data: {} })}>
          {waitMs > 0 ? t('takeIn', { n: Math.ceil(waitMs / 1_000) }) : t('take')}
        </button>
      )}
    </section>
  );
}
