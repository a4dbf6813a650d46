import { between } from './order.ts';

export const speeds = [0.5, 1, 2, 4, 8, 16] as const;
export type Speed = (typeof speeds)[number];

/** Where the replay is and whether it runs. `atMs` counts from the first event, in the time of the replay. */
export interface Playback {
  readonly atMs: number;
  readonly playing: boolean;
  readonly speed: Speed;
  /** When it last moved, on the clock of the page; absent while it stands still. */
  readonly movedAt?: number;
}

export const standingStill: Playback = { atMs: 0, playing: false, speed: 1 };

/** A page in the background gets no frames; when it comes back, the replay goes on where it was. */
const longestFrameMs = 250;

/** One frame on. Stops at the end. */
export function ticked(playback: Playback, now: number, endMs: number): Playback {
  if (!playback.playing) return playback;
  const passed = between(0, now - (playback.movedAt ?? now), longestFrameMs);
  const atMs = playback.atMs + passed * playback.speed;
  return atMs < endMs ? { ...playback, atMs, movedAt: now } : { ...stopped(playback), atMs: endMs };
}

/** Plays from here; from the beginning when it stands at the end. */
export function started(playback: Playback, now: number, endMs: number): Playback {
  return { ...playback, atMs: playback.atMs >= endMs ? 0 : playback.atMs, playing: true, movedAt: now };
}

export const stopped = ({ atMs, speed }: Playback): Playback => ({ atMs, speed, playing: false });

export const toggled = (playback: Playback, now: number, endMs: number): Playback =>
  playback.playing ? stopped(playback) : started(playback, now, endMs);

/** Jumps; what was playing plays on. */
export const moved = (playback: Playback, atMs: number, endMs: number): Playback => ({
  ...playback,
  atMs: between(0, atMs, endMs),
});

export const atSpeed = (playback: Playback, speed: Speed): Playback => ({ ...playback, speed });
