import { PhoneScreen } from '../screens/phone-screen.tsx';
import { ProjectorScreen } from '../screens/projector-screen.tsx';
import { TrainerScreen } from '../screens/trainer-screen.tsx';
import type { ReplayContext } from './replay-context.ts';

/** What each audience had before it. */
const screens = { participant: PhoneScreen, projector: ProjectorScreen, facilitator: TrainerScreen } as const;

/** The picture of the moment, through the eyes that were chosen; below it, what happened just then. */
export function MomentView({ context }: Readonly<{ context: ReplayContext }>) {
  const { player, recording, lineOf, timeOfDay } = context;
  const moment = player.moment.value;
  if (!moment) return null;
  const View = screens[player.audience.value];
  return (
    <section class="scene" aria-label={context.t.seenBy(player.audience.value)}>
      <div class={`frame for-${player.audience.value}${player.scrubbing.value ? ' hurried' : ''}`}>
        <View context={context} moment={moment} />
      </div>
      <p class="just-now">
        <span class="when">{timeOfDay(recording.times[moment.index] ?? 0)}</span> {lineOf(moment.event)}
      </p>
      {recording.events.length === 1 && <p class="soft">{context.t.page('nothingYet')}</p>}
    </section>
  );
}
