import { useSignalEffect } from '@preact/signals';
import type { ReplayPlayer } from '../replay-player.ts';

/** Moves the replay on, once per frame of the screen, as long as it plays. */
export function usePlaying(player: ReplayPlayer): void {
  useSignalEffect(() => {
    if (!player.playing.value) return undefined;
    let frame = requestAnimationFrame(function onFrame() {
      player.tick();
      frame = requestAnimationFrame(onFrame);
    });
    return () => cancelAnimationFrame(frame);
  });
}
