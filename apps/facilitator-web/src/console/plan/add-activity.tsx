import { useSignal } from '@preact/signals';
import { activityName, localized } from '@rolwissel/content';
import { type Extra, extras } from '@rolwissel/content/plans';
import { hasEnded } from '@rolwissel/domain';
import { commonTexts, consoleTexts } from '@rolwissel/texts';
import type { PanelProps } from '../console-context.ts';
import { Unfolded } from '../unfolded/unfolded.tsx';
import { placeOf, withExtra } from './with-extra.ts';

/** What can still be added to the plan, each at its place; nothing once everything is in it, or the workshop is over. */
export function AddActivity({ context }: PanelProps) {
  const { workshop, conductor, language } = context;
  const { activities, status } = workshop.agenda;
  const t = consoleTexts.in(language).plan;
  const isChoosing = useSignal(false);
  const left = extras.filter(({ id }) => !activities.some((known) => known.id === id));
  if (left.length === 0 || hasEnded(status)) return null;
  const add = (extra: Extra) => {
    isChoosing.value = false;
    conductor.send({ kind: 'ReviseWorkshop', data: { plan: withExtra(extra, activities) } });
  };
  return (
    <div class="add-activity">
      <button
        type="button"
        class="quiet"
        aria-expanded={isChoosing.value}
        onClick={() => {
          isChoosing.value = !isChoosing.value;
        }}
      >
        {t('add')}
      </button>
      {isChoosing.value && (
        <Unfolded class="activity-acts">
          {left.map((extra) => {
            const place = placeOf(extra, activities);
            return (
              <button key={extra.id} type="button" onClick={() => add(extra)}>
                {localized(extra.title, language)} · {commonTexts.in(language).words('minutes', { n: extra.minutes })}
                {place && <small>{t('addAfter', { activity: activityName(place, language) })}</small>}
              </button>
            );
          })}
        </Unfolded>
      )}
    </div>
  );
}
