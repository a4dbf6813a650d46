import { closeDoor } from '../kept/door.ts';
import { type KeptSeat, keepSeat } from '../kept/seat.ts';
import { TaskHeading } from '../live/task-heading.tsx';
import { returningWords } from './returning-words.ts';

/** The phone has a place and came through a door it does not know: nobody is asked to guess, and nobody joins twice. */
export function KnownHere({ seat, door, onOther }: { seat: KeptSeat; door: string; onOther: () => void }) {
  const t = returningWords.value;
  const { alias } = seat;
  const goOn = () => {
    closeDoor();
    keepSeat({ ...seat, doors: [...seat.doors, door] });
  };
  return (
    <section class="form">
      <TaskHeading>{t('knownTitle')}</TaskHeading>
      <p>{t('knownText', { alias })}</p>
      <div class="actions">
        <button type="button" class="primary" onClick={goOn}>
          {t('knownGo', { alias })}
        </button>
        <button type="button" class="quiet" onClick={onOther}>
          {t('knownNew')}
        </button>
      </div>
    </section>
  );
}
