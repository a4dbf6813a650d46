import type { Desk } from '../desk/desk.ts';
import { Deviations } from './course/deviations.tsx';
import { Participation } from './course/participation.tsx';
import { Programme } from './course/programme.tsx';

/** How it went: planned against actual, who took part, and what did not go by the script. */
export function CoursePanel({ desk }: Readonly<{ desk: Desk }>) {
  const moment = desk.player.moment.value;
  if (!moment) return null;
  const { course: t } = desk.t;
  return (
    <>
      <section class="measure">
        <h3>{t('planned')}</h3>
        <Programme desk={desk} state={moment.state} />
      </section>
      <section class="measure">
        <h3>{t('participation')}</h3>
        <Participation desk={desk} state={moment.state} />
      </section>
      <section class="measure">
        <h3>{t('deviations')}</h3>
        <Deviations desk={desk} count={moment.count} />
      </section>
    </>
  );
}
