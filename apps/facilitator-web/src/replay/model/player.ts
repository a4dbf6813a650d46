import { between } from './order.ts';

export const speeds = [0.5, 1, 2, 4, 8, 16] as const;
export type Speed = (typeof speeds)[number];

/** Where the replay is and whether it runs. `atMs` counts from the first event, in the time of the replay. */
export interface Player {
  readonly atMs: number;
  readonly playing: boolean;
  readonly speed: Speed;
  /** When it last moved, on the clock of the page; absent while it stands still. */
  readonly movedAt?: number;
}

export const standingStill: Player = { atMs: 0, playing: false, speed: 1 };

/** A page in the background gets no frames; when it comes back, the replay goes on where it was. */
const longestFrameMs = 250;

/** One frame on. Stops at the end. */
export function ticked(player: Player, now: number, endMs: number): Player {
  if (!player.playing) return player;
  const passed = between(0, now - (player.movedAt ?? now), longestFrameMs);
  const atMs = player.atMs + passed * player.speed;
  return atMs < endMs ? { ...player, atMs, movedAt: now } : { ...stopped(player), atMs: endMs };
}

/** Plays from here; from the beginning when it stands at the end. */
export function started(player: Player, now: number, endMs: number): Player {
  return { ...player, atMs: player.atMs >= endMs ? 0 : player.atMs, playing: true, movedAt: now };
}

export const stopped = ({ atMs, speed }: Player): Player => ({ atMs, speed, playing: false });

export const toggled = (player: Player, now: number, endMs: number): Player =>
  player.playing ? stopped(player) : started(player, now, endMs);

/** Jumps; what was playing plays on. */
export const moved = (player: Player, atMs: number, endMs: number): Player => ({
  ...player,
  atMs: between(0, atMs, endMs),
});

export const atSpeed = (player: Player, speed: Speed): Player => ({ ...player, speed });
