import phoneCss from '@rolwissel/phone/phone.css?inline';
import baseCss from '@rolwissel/ui/base.css?inline';
import tokensCss from '@rolwissel/ui/tokens.css?inline';
import { type ComponentChildren, render } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useWidth } from '../use-width.ts';
import pageCss from './phone-page.css?inline';

/** A phone is so wide, in CSS pixels of its own. */
const phonePx = 360;

/** A page as a phone draws it, as large as there is room for. In a shadow root, so that neither style touches the other. */
export function PhoneFrame({ children }: Readonly<{ children: ComponentChildren }>) {
  const host = useRef<HTMLDivElement>(null);
  const width = useWidth(host);
  useLayoutEffect(() => {
    const root = host.current && (host.current.shadowRoot ?? shadowOf(host.current));
    if (root) render(children, root);
  });
  useEffect(() => {
    const { current } = host;
    return () => {
      if (current?.shadowRoot) render(null, current.shadowRoot);
    };
  }, []);
  return <div ref={host} class="phone" data-scheme="light" style={{ '--phone-scale': width / phonePx }} />;
}

function shadowOf(host: HTMLElement): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  if (!('adoptedStyleSheets' in root)) return root; // before Safari 16.4: bare, and all there to be read
  const sheet = new CSSStyleSheet(); // a style element is refused by the policy of the page
  sheet.replaceSync([tokensCss, baseCss, phoneCss, pageCss].join('\n'));
  root.adoptedStyleSheets = [sheet];
  return root;
}
