import { useSignal } from '@preact/signals';
import { call } from '@rolwissel/client';
import type { Seated } from '@rolwissel/protocol';
import { consoleTexts } from '@rolwissel/texts';
import { useEffect } from 'preact/hooks';
import { QrCode } from '../../projector/views/index.ts';
import { remoteLink } from '../../remote/pairing.ts';
import type { PanelProps } from '../console-context.ts';
import { Unfolded } from '../unfolded/unfolded.tsx';

/** Whoever scans it conducts: it does not stay on a screen that a room may see. */
const shownMs = 60_000;

/** The trainer's own phone as a remote: a seat of the same trainer, as long as this browser is signed in. */
export function PairPhone({ context }: PanelProps) {
  const { workshopId, seat, conductor, language } = context;
  const t = consoleTexts.in(language).remote;
  const link = useSignal<string | undefined>(undefined);
  const isShown = link.value !== undefined;
  useEffect(() => {
    if (!isShown) return undefined;
    const timer = setTimeout(() => {
      link.value = undefined;
    }, shownMs);
    return () => clearTimeout(timer);
  }, [isShown, link]);
  const show = async () => {
    const answer = await call<Seated>('POST', `/api/workshops/${workshopId}/seats`, { kind: 'facilitator' }, language);
    if (answer.ok) link.value = remoteLink(seat.door?.url ?? location.href, workshopId, answer.value.token);
    else conductor.tell(answer.problem.detail || consoleTexts.in(language).trainers('noLink'));
  };
  return (
    <section class="trainers">
      <button
        type="button"
        aria-expanded={isShown}
        onClick={() => {
          if (isShown) link.value = undefined;
          else void show();
        }}
      >
        {t('pair')}
      </button>
      {link.value !== undefined && (
        <Unfolded class="trainer-link">
          <p class="soft">{t('pairHow')}</p>
          <QrCode text={link.value} />
          <code>{link.value}</code>
        </Unfolded>
      )}
    </section>
  );
}
