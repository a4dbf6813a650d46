const lookMs = 500;

/** npm ends the shell between itself and this process, which hears nothing of it: calls back when that shell is gone. */
export function onEndOfNpm(stop: () => void): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    stop();
  }, lookMs);
  look.unref();
}
