/** Whether this browser can be asked to keep the screen on: not on plain http. */
export const hasWakeLock = (): boolean => 'wakeLock' in navigator;

/** Keeps the screen on while this page is looked at; gives back the way to stop. `onState` hears whether it does. Where no lock
 *  is offered, or the battery is low, the device's own settings decide. */
export function keepAwake(onState: (isAwake: boolean) => void = () => undefined): () => void {
  let lock: WakeLockSentinel | undefined;
  let isOver = false;
  const ask = async () => {
    if (!hasWakeLock()) return;
    try {
      lock = await navigator.wakeLock.request('screen');
      if (isOver) void lock.release();
      else onState(true);
    } catch {
      if (!isOver) onState(false);
    }
  };
  void ask();
  const stop = onComingBack(() => void ask()); // a page that is put away loses the lock
  return () => {
    isOver = true;
    stop();
    void lock?.release();
  };
}

/** Calls each time a page that was put away is looked at again; gives back the way to stop. */
export function onComingBack(call: () => void): () => void {
  const look = () => {
    if (document.visibilityState === 'visible') call();
  };
  document.addEventListener('visibilitychange', look);
  return () => document.removeEventListener('visibilitychange', look);
}
