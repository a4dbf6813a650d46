/** Fills the whole screen, or goes back to a window. */
export function toggleFullScreen(): void {
  const change = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  change.catch(() => undefined); // not allowed here: the hint says how the browser does it
}
