/** Keeps the screen on while this page is looked at; gives back the way to stop. `onState` hears whether it does. Where no lock
 *  is offered (plain http), or the battery is low, the device's own settings decide. */
export function keepAwake(onState: (isAwake: boolean) => void = () => undefined): () => void {
  let lock: WakeLockSentinel | undefined;
  let isOver = false;
  /** A page that is put away loses the lock, and asks again when it comes back. */
  const ask = async () => {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    try {
      lock = await navigator.wakeLock.request('screen');
      if (isOver) void lock.release();
      else onState(true);
    } catch {
      onState(false);
    }
  };
  const askAgain = () => void ask();
  askAgain();
  document.addEventListener('visibilitychange', askAgain);
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', askAgain);
    void lock?.release();
  };
}
