import { useSignalEffect } from '@preact/signals';
import type { Viewer } from '../viewer.ts';

/** Moves the replay on, once per frame of the screen, as long as it plays. */
export function usePlaying(viewer: Viewer): void {
  useSignalEffect(() => {
    if (!viewer.playing.value) return undefined;
    let frame = requestAnimationFrame(function onFrame() {
      viewer.tick();
      frame = requestAnimationFrame(onFrame);
    });
    return () => cancelAnimationFrame(frame);
  });
}
