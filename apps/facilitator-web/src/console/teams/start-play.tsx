import { useSignal } from '@preact/signals';
import { openActivity, playLimits } from '@rolwissel/domain';
import { consoleTexts } from '@rolwissel/texts';
import type { PanelProps } from '../console-context.ts';

/** Starts the teams that have their cards and have not begun; cards that nobody read are asked about. */
export function StartPlay({ context }: PanelProps) {
  const { workshop, conductor, language } = context;
  const t = consoleTexts.in(language).teams;
  const isAsked = useSignal(false);
  const minutes = openActivity(workshop)?.playMinutes;
  const seconds = minutes === undefined ? playLimits.usualSeconds : minutes * 60;
  const start = async () => {
    const confirmed = isAsked.value ? ({ confirmUnread: true } as const) : {};
    const ack = await conductor.ask({ kind: 'StartPlay', data: { seconds, ...confirmed } });
    isAsked.value = !ack.ok && ack.code === 'brief-unread';
  };
  return (
    <button type="button" onClick={() => void start()}>
      {t(isAsked.value ? 'startAnyway' : 'start')}
    </button>
  );
}
