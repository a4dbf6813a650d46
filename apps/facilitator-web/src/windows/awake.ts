/** Keeps the screen awake while this page is looked at; gives back the way to stop. Where that is not offered (plain http), the laptop's own settings decide. */
export function stayAwake(): () => void {
  const wake = () => {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    navigator.wakeLock.request('screen').catch(() => undefined); // low battery: nothing to be done from here
  };
  document.addEventListener('visibilitychange', wake);
  wake();
  return () => document.removeEventListener('visibilitychange', wake);
}
