import { phoneTexts } from '@rolwissel/texts';
import type { PhoneContext } from '../task/phone-context.ts';
import { TaskHeading } from '../task/task-heading.tsx';
import { OwnCard } from '../team/own-card.tsx';
import { SeatingNote } from '../team/seating-note.tsx';
import { ownBrief } from '../team/use-card.ts';
import { EndPlay } from './end-play.tsx';
import { ObserverTask } from './observation-buttons.tsx';
import { TimerNote } from './timer-note.tsx';

interface PlayProps {
  readonly context: PhoneContext;
}

/** While the team plays: whoever observes notes what they see; the others have their card at hand, and both hands free. */
export function Play({ context }: PlayProps) {
  const chair = ownBrief(context)?.chair;
  if (!chair) return null;
  return chair === 'observer' ? <ObserverTask context={context} /> : <Negotiating context={context} chair={chair} />;
}

interface NegotiatingProps extends PlayProps {
  readonly chair: 'boss' | 'buyer';
}

function Negotiating({ context, chair }: NegotiatingProps) {
  const t = phoneTexts.in(context.language).play;
  return (
    <div class="task brief">
      <TaskHeading>{t(chair === 'boss' ? 'bossPlays' : 'buyerPlays')}</TaskHeading>
      <TimerNote context={context} />
      <OwnCard context={context} after={<EndPlay context={context} />}>
        <p>{t('putAway')}</p>
        <SeatingNote context={context} />
      </OwnCard>
    </div>
  );
}
