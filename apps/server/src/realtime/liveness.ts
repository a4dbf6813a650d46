import { randomBytes } from 'node:crypto';

/** The half of a WebSocket that pings; a part of `ws`. */
export interface Pinged {
  ping(data: Buffer): void;
  on(event: 'pong', listener: (data: Buffer) => void): unknown;
  on(event: 'close', listener: () => void): unknown;
}

const pauseMs = 10_000;
const patienceMs = 15_000;

/** The patience passes in so many steps: time in which this server was frozen, and could not hear, is one of them at most. */
const steps = 3;

/**
 * Finds out whether the other end reads what it is sent. socket.io's own pong is the same every time and can be sent
 * blindly, while everything piles up in the kernel. This ping carries a number that only a reader knows, and only after
 * it has read all that was sent before; browsers answer it by themselves.
 */
export function watchReading(socket: Pinged, onSilence: () => void, wait = { pauseMs, patienceMs }): void {
  let asked: Buffer | undefined;
  let timer = setTimeout(ask, wait.pauseMs).unref();
  socket.on('pong', (data) => {
    if (!asked || !asked.equals(data)) return;
    asked = undefined;
    clearTimeout(timer);
    timer = setTimeout(ask, wait.pauseMs).unref();
  });
  socket.on('close', () => clearTimeout(timer));

  function ask(): void {
    asked = randomBytes(8);
    socket.ping(asked);
    wonder(steps);
  }

  function wonder(left: number): void {
    if (left === 0) return onSilence();
    timer = setTimeout(() => wonder(left - 1), wait.patienceMs / steps).unref();
  }
}
