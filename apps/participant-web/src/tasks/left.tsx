import { wordsOf } from '@rolwissel/domain';
import { useState } from 'preact/hooks';
import { forgetSeat } from '../kept/seat.ts';
import type { Desk } from '../live/desk.ts';
import { TaskHeading } from '../live/task-heading.tsx';
import { usePart } from '../parts/fetched.ts';
import { taskWords } from './words.ts';

const loadReturning = () => import('../join/returning.ts');

/** Left, by one's own wish: the way back, and the way out. */
export function Left({ desk, personalCode }: { desk: Desk; personalCode: string }) {
  const t = taskWords.value;
  const [isBack, setBack] = useState(false);
  const returning = usePart(loadReturning);
  if (isBack && returning) {
    const alias = wordsOf(desk.workshop.you.people.me?.alias);
    return <returning.RejoinForm door={{}} alias={alias} personalCode={personalCode} onNew={forgetSeat} />;
  }
  return (
    <div class="task">
      <TaskHeading>{t('left')}</TaskHeading>
      <p>{t('leftHow')}</p>
      <button type="button" class="quiet aside" onClick={forgetSeat}>
        {t('other')}
      </button>
      <div class="actions">
        <button type="button" class="primary" onClick={() => setBack(true)}>
          {t('comeBack')}
        </button>
      </div>
    </div>
  );
}
