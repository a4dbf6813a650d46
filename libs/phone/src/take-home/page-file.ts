/** How long a browser may take to fetch a file that it was offered, before it is let go. */
const graceMs = 60_000;

/** What does something on a page does nothing on paper. */
const controls = 'button, form, fieldset, .field, .actions, .buttons, .on-screen';

interface FileHead {
  readonly title: string;
  readonly language: string;
}

/**
 * What stands in a page as one file that needs nothing else: no script, no picture, no connection. The styles are those that
 * the page was drawn with, so that there is no second look to keep up.
 */
export function pageFile(page: Element, { title, language }: FileHead): string {
  const copy = page.cloneNode(true) as Element; // a copy of an element is one
  for (const control of copy.querySelectorAll(controls)) control.remove();
  for (const details of copy.querySelectorAll('details')) details.open = true;
  const head = document.createElement('title');
  head.textContent = title;
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `${head.outerHTML}<style>${styles()}</style></head>`,
    `<body><div class="page"><main>${copy.outerHTML}</main></div></body></html>`,
  ].join('');
}

/** Letters of one's own stay behind: they would have to be fetched. */
const styles = (): string =>
  [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => !rule.cssText.startsWith('@font-face'))
    .map(({ cssText }) => cssText)
    .join('\n');

/** Hands a file to whoever holds the phone. It works on pages that are no secure context, where sharing does not. */
export function offerFile(name: string, html: string): void {
  const url = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link); // some browsers follow only what is in the page
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), graceMs);
}
