import { useSignal } from '@preact/signals';
import { call } from '@rolwissel/client';
import { grouped, type JoinLink } from '@rolwissel/protocol';
import { consoleTexts } from '@rolwissel/texts';
import type { PanelProps } from '../console-context.ts';
import { Unfolded } from '../unfolded/unfolded.tsx';

/** The code there is, and another one when the wrong people have it. */
export function NewJoinLink({ context }: PanelProps) {
  const { workshopId, seat, conductor, language } = context;
  const t = consoleTexts.in(language).people;
  const isAsking = useSignal(false);
  const isBusy = useSignal(false);
  const renew = async () => {
    if (isBusy.peek()) return;
    isBusy.value = true;
    const answer = await call<JoinLink>('POST', `/api/workshops/${workshopId}/door`, {}, language);
    isBusy.value = false;
    isAsking.value = false;
    if (!answer.ok) conductor.tell(answer.problem.detail || t('doorFailed'));
  };
  return (
    <section class="door-acts" aria-label={t('door')}>
      <p>
        {t('code')} <b class="door-code">{seat.door ? grouped(seat.door.code) : '…'}</b>
      </p>
      <button
        type="button"
        aria-expanded={isAsking.value}
        onClick={() => {
          isAsking.value = !isAsking.value;
        }}
      >
        {t('newDoor')}
      </button>
      {isAsking.value && (
        <Unfolded>
          <p class="soft">{t('newDoorHow')}</p>
          <button type="button" class="primary" disabled={isBusy.value} onClick={() => void renew()}>
            {t('newDoorYes')}
          </button>
        </Unfolded>
      )}
    </section>
  );
}
