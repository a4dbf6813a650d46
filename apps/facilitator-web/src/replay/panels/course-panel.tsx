import type { ReplayContext } from '../page/replay-context.ts';
import { AgreementTable } from './course/agreement-table.tsx';
import { Deviations } from './course/deviations.tsx';
import { Participation } from './course/participation.tsx';
import { Programme } from './course/programme.tsx';

/** How it went: planned against actual, who took part, how alike the room thought, and what did not go by the script. */
export function CoursePanel({ context }: Readonly<{ context: ReplayContext }>) {
  const moment = context.player.moment.value;
  if (!moment) return null;
  const { course: t } = context.t;
  return (
    <>
      <section class="measure">
        <h3>{t('planned')}</h3>
        <Programme context={context} state={moment.state} />
      </section>
      <section class="measure">
        <h3>{t('participation')}</h3>
        <Participation context={context} state={moment.state} />
      </section>
      <section class="measure">
        <h3>{t('agreement')}</h3>
        <AgreementTable context={context} count={moment.count} />
      </section>
      <section class="measure">
        <h3>{t('deviations')}</h3>
        <Deviations context={context} count={moment.count} />
      </section>
    </>
  );
}
