import { useComputed } from '@preact/signals';
import { Projection } from '../../projector/views/index.ts';
import type { Desk } from '../desk/desk.ts';
import type { Moment } from '../viewer.ts';

/** What the projector showed at this moment: the very component that was live. A recording has no door to come in by. */
export function RoomView({ desk, moment }: Readonly<{ desk: Desk; moment: Moment }>) {
  const { viewer, reel, locale } = desk;
  // only a clock on the screen has to be drawn again between two events
  const now = useComputed(() => {
    const hasClock = viewer.moment.value?.state.agenda.timer !== undefined;
    return hasClock ? Math.floor(viewer.timeOfDay(viewer.atMs.value) / 1_000) * 1_000 : 0;
  });
  return <Projection workshop={moment.state} pack={reel.recording.pack} language={locale} now={now.value} />;
}
