import { wordsOf } from '@rolwissel/domain';
import { useState } from 'preact/hooks';
import { SureButton } from '../forms/sure-button.tsx';
import { forgetSeat, keptSeat } from '../kept/seat.ts';
import type { Desk } from '../live/desk.ts';
import { TaskHeading } from '../live/task-heading.tsx';
import { usePart } from '../parts/fetched.ts';
import { taskWords } from './words.ts';

const loadReturning = () => import('../join/returning.ts');

/** Among the doors one came through: a code, not the secret of a scanned picture, which is longer. */
const isCode = (door: string): boolean => door.length < 16;

/** Left, by one's own wish: the way back, and the way out. */
export function Left({ desk, personalCode }: { desk: Desk; personalCode: string }) {
  const t = taskWords.value;
  const [isBack, setBack] = useState(false);
  const returning = usePart(loadReturning);
  if (isBack && returning) {
    const alias = wordsOf(desk.workshop.you.people.me?.alias);
    const code = keptSeat.peek()?.doors.find(isCode);
    const door = code === undefined ? {} : { code };
    return <returning.RejoinForm door={door} alias={alias} personalCode={personalCode} onNew={forgetSeat} />;
  }
  return (
    <div class="task">
      <TaskHeading>{t('left')}</TaskHeading>
      <p>{t('leftHow')}</p>
      <div class="buttons">
        <SureButton label={t('other')} question={t('otherSure')} yes={t('otherYes')} onYes={forgetSeat} />
      </div>
      <div class="actions">
        <button type="button" class="primary" onClick={() => setBack(true)}>
          {t('comeBack')}
        </button>
      </div>
    </div>
  );
}
