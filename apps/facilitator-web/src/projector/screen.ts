/** Fills the whole screen, or goes back to a window. */
export function toggleFullScreen(): void {
  if (!document.fullscreenEnabled) return; // older Safari has a name of its own for it, and a button in its window
  const change = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  change.catch(() => undefined); // not allowed here: the hint says how the browser does it
}
