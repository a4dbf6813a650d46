import { type Signal, useSignal } from '@preact/signals';
import type { RefObject, TargetedPointerEvent } from 'preact';
import { useMemo } from 'preact/hooks';
import { between } from '../model/order.ts';
import type { ReplayPlayer } from '../replay-player.ts';

/** Where the pointer is over the timeline, in the time of the replay; `index` when it is on a mark or a chapter. */
export interface Pointed {
  readonly ms: number;
  readonly index?: number;
}

type Track = TargetedPointerEvent<HTMLDivElement>;

/** Dragging moves the replay along, frame by frame; a mark or a chapter is a place to jump to. */
export function useScrubbing(track: RefObject<HTMLDivElement | null>, player: ReplayPlayer) {
  const pointed = useSignal<Pointed | undefined>(undefined);
  const handlers = useMemo(() => scrubbing(track, player, pointed), [track, player, pointed]);
  return { pointed, handlers };
}

function scrubbing(
  track: RefObject<HTMLDivElement | null>,
  player: ReplayPlayer,
  pointed: Signal<Pointed | undefined>,
) {
  const msAt = (event: Track): number => {
    const { left = 0, width = 1 } = track.current?.getBoundingClientRect() ?? {};
    return between(0, (event.clientX - left) / Math.max(1, width), 1) * player.running.peek().totalMs;
  };
  const end = () => {
    player.scrubbing.value = false;
  };
  return {
    onPointerDown: (event: Track) => {
      if (event.button !== 0) return;
      const index = indexUnder(event.target);
      if (index !== undefined) return player.goTo(index);
      event.currentTarget.setPointerCapture(event.pointerId);
      player.scrubbing.value = true;
      player.moveTo(msAt(event));
    },
    onPointerMove: (event: Track) => {
      const ms = msAt(event);
      if (player.scrubbing.peek()) player.moveTo(ms);
      const index = player.scrubbing.peek() ? undefined : indexUnder(event.target);
      pointed.value = index === undefined ? { ms } : { ms, index };
    },
    onPointerUp: end,
    onPointerCancel: end,
    onLostPointerCapture: end,
    onPointerLeave: () => {
      pointed.value = undefined;
    },
  };
}

function indexUnder(target: EventTarget | null): number | undefined {
  const place = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return place ? Number(place.dataset['index']) : undefined;
}
