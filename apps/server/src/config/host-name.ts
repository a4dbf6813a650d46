/** A host as requests name it (`workshop.example`, `[::1]:3000`): its name or address as browsers write it, without the
 *  port; undefined when it is none. */
export function hostNameIn(host: string): string | undefined {
  if (!/^(?:\[[\da-f:.]+\]|[^\s:/?#@[\]\\]+)(?::\d{1,5})?$/i.test(host)) return undefined;
  const url = `http://${host}`;
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}
