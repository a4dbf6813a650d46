import { useMemo } from 'preact/hooks';
import { balanceCourse, stepsPath } from '../../model/balance-course.ts';
import type { ReplayContext } from '../../page/replay-context.ts';
import { cssPercent } from '../../timeline/css-percent.ts';
import { MethodNote } from '../method-note.tsx';

/** How evenly people contributed, over time: one number for now, and the way it came about. */
export function Balance({ context, position }: Readonly<{ context: ReplayContext; position: number }>) {
  const { course: t } = context.t;
  const { source, times, countAt } = context.recording;
  const { participation } = source;
  const course = useMemo(() => {
    const timeOf = (at: number) => times[countAt(at) - 1] ?? 0;
    return balanceCourse(participation ?? [], timeOf, [context.began, times.at(-1) ?? 0]);
  }, [participation, times, countAt, context.began]);
  if (context.player.audience.value !== 'facilitator') return <p class="soft small">{t('notFromHere')}</p>;
  const now = course.findLast((point) => point.position <= position);
  return (
    <div class="evenness">
      {now ? (
        <p>
          <b class="evenness-figure">{Math.round(now.balance * 100)}</b> {t('balance')}
        </p>
      ) : (
        <p class="soft small">{t('noBalance')}</p>
      )}
      {course.length > 1 && (
        <div class="evenness-course" aria-hidden="true">
          <svg viewBox="0 0 100 100" preserveAspectRatio="none">
            <path d={stepsPath(course)} />
          </svg>
          {now && <i style={{ insetInlineStart: cssPercent(now.x), insetBlockStart: cssPercent(1 - now.balance) }} />}
        </div>
      )}
      <MethodNote context={context}>
        <p>{t('balanceMore')}</p>
      </MethodNote>
    </div>
  );
}
