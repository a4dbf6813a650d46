import { render } from 'preact';
import { App } from './app.tsx';
import { doorFrom } from './kept/door.ts';
import { wordsReady } from './language/language.ts';
import './phone.css';

const reading = doorFrom(location);
/** Another link pasted into the same page is another door. */
addEventListener('hashchange', () => location.reload());

/** Where the browser allows it, the page opens without a connection too. Not while developing: it would hide changes. */
if (import.meta.env.PROD && 'serviceWorker' in navigator)
  void navigator.serviceWorker.register('/sw.js').catch(() => undefined);

await wordsReady().catch(() => undefined); // rather Dutch than nothing
render(<App door={await reading} />, document.getElementById('app') ?? document.body);
