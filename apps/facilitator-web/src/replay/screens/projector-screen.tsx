import { useComputed } from '@preact/signals';
import { Projection } from '../../projector/views/index.ts';
import type { ReplayContext } from '../page/replay-context.ts';
import type { Moment } from '../replay-player.ts';

/** What the projector showed at this moment: the very component that was live. The code of the door is in no recording. */
export function ProjectorScreen({ context, moment }: Readonly<{ context: ReplayContext; moment: Moment }>) {
  const { player, recording, language } = context;
  // only a clock on the screen has to be drawn again between two events
  const now = useComputed(() => {
    const hasClock = player.moment.value?.state.agenda.timer !== undefined;
    return hasClock ? Math.floor(player.timeOfDay(player.atMs.value) / 1_000) * 1_000 : 0;
  });
  return (
    <Projection
      workshop={moment.state}
      pack={recording.source.pack}
      language={language}
      joinLink="unrecorded"
      now={now.value}
    />
  );
}
