import { PhoneView } from '../room/phone-view.tsx';
import { RoomView } from '../room/room-view.tsx';
import type { Desk } from './desk.ts';

/** The picture of the moment, through the eyes that were chosen; below it, what happened just then. */
export function Scene({ desk }: Readonly<{ desk: Desk }>) {
  const { player, recording, tell, timeOfDay } = desk;
  const moment = player.moment.value;
  if (!moment) return null;
  const View = player.audience.value === 'participant' ? PhoneView : RoomView;
  return (
    <section class="scene" aria-label={desk.t.seenBy(player.audience.value)}>
      <div class={`frame for-${player.audience.value}${player.scrubbing.value ? ' hurried' : ''}`}>
        <View desk={desk} moment={moment} />
      </div>
      <p class="just-now">
        <span class="when">{timeOfDay(recording.times[moment.index] ?? 0)}</span> {tell(moment.event)}
      </p>
      {recording.events.length === 1 && <p class="soft">{desk.t.page('nothingYet')}</p>}
    </section>
  );
}
