import { activityName } from '@rolwissel/content';
import { behindMs } from '@rolwissel/domain';
import { consoleTexts } from '@rolwissel/texts';
import { useNow } from '@rolwissel/ui/page';
import { useCallback } from 'preact/hooks';
import type { ConsoleContext, PanelProps } from '../console-context.ts';
import { isLeading } from '../trainers/who.ts';
import { tooLateMinutes, wholeMinutes } from './minutes.ts';
import { type Saving, savingsOf } from './time-won.ts';

/** More would have to be read. */
const mostOffers = 2;

/** What to give up when it is late: the first that hurts least, in one tap, with what it wins. It is taken back like any act. */
export function CatchUp({ context }: PanelProps) {
  const { workshop, conductor, seat, language } = context;
  const t = consoleTexts.in(language).plan;
  const clock = useCallback(() => seat.now(), [seat]);
  const now = useNow(clock, 1_000);
  const { status } = workshop.agenda;
  const behind = wholeMinutes(behindMs(workshop, now));
  const isRunning = isLeading(context) && (status === 'live' || status === 'paused');
  const savings = isRunning && behind >= tooLateMinutes ? savingsOf(workshop, now).slice(0, mostOffers) : [];
  if (savings.length === 0) return null;
  return (
    <section class="catch-up" aria-labelledby="catch-up">
      <h2 id="catch-up">{t('catchUp', { n: behind })}</h2>
      {savings.map((saving) => (
        <button key={saving.activity.id} type="button" onClick={() => conductor.send(saving.command)}>
          {whatItIs(saving, context)}
          <b>{t('wins', { n: saving.minutes })}</b>
        </button>
      ))}
    </section>
  );
}

function whatItIs({ activity, fewer }: Saving, { language }: ConsoleContext): string {
  const t = consoleTexts.in(language).plan;
  const name = activityName(activity, language);
  return fewer ? t('fewer', { activity: name, ...fewer }) : t('skipAll', { activity: name });
}
