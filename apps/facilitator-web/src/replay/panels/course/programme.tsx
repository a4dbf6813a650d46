import { behindMs, msOf, type Workshop } from '@rolwissel/domain';
import { type ProgrammeRow, programmeOf } from '../../model/programme.ts';
import type { ReplayContext, ReplayTexts } from '../../page/replay-context.ts';

/** Every activity as a pair of bars: planned above, actual below. */
export function Programme({ context, state }: Readonly<{ context: ReplayContext; state: Workshop }>) {
  const { course: t } = context.t;
  const rows = programmeOf(state);
  const longest = Math.max(1, ...rows.flatMap(({ plannedMinutes, spentMinutes }) => [plannedMinutes, spentMinutes]));
  return (
    <>
      <p class="small">{driftWords(Math.round(behindMs(state, msOf(state.at)) / 60_000), t)}</p>
      <ul class="programme small">
        {rows.map((row) => (
          <li key={row.activity.id} class={row.activity.status}>
            <span class="programme-name">{context.names.activity(row.activity.id)}</span>
            <span class="programme-bars" aria-hidden="true">
              <i class="planned" style={{ inlineSize: `${(row.plannedMinutes / longest) * 100}%` }} />
              <i class="spent" style={{ inlineSize: `${(row.spentMinutes / longest) * 100}%` }} />
            </span>
            <span class="programme-minutes">{minutesOf(row, context)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function minutesOf(
  { activity, plannedMinutes, spentMinutes }: ProgrammeRow,
  { t: { course: t }, common }: ReplayContext,
) {
  const planned = t('plannedMinutes', { n: plannedMinutes });
  if (activity.status === 'planned') return <span class="soft">{planned}</span>;
  return (
    <>
      {activity.status === 'skipped' ? t('skipped') : <b>{common.words('minutes', { n: Math.round(spentMinutes) })}</b>}{' '}
      <span class="soft">{planned}</span>
    </>
  );
}

function driftWords(minutes: number, t: ReplayTexts['course']): string {
  if (minutes === 0) return t('onTime');
  return minutes > 0 ? t('late', { n: minutes }) : t('early', { n: -minutes });
}
