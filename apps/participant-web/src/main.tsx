import { render } from 'preact';
import { App } from './app.tsx';
import { joinLinkFrom, wayIn } from './join/join-link.ts';
import { textsReady } from './language/language.ts';
import { later } from './lazy/later.tsx';
import './phone.css';

/** By a link that asks, weeks later, how it went. */
const isAsked = /^\/f\/?$/i.test(location.pathname);
const FollowUpPage = later((rest) => rest.FollowUpPage);
const reading = isAsked ? Promise.resolve({}) : joinLinkFrom(location);
/** Another link pasted into the same page is another way in. */
addEventListener('hashchange', () => location.reload());

/** Where the browser allows it, the page opens without a connection too. Not while developing: it would hide changes. */
if (import.meta.env.PROD && 'serviceWorker' in navigator)
  void navigator.serviceWorker.register('/sw.js').catch(() => undefined);

await textsReady().catch(() => undefined); // rather Dutch than nothing
wayIn.value = await reading;
const root = document.getElementById('app');
if (root) render(isAsked ? <FollowUpPage /> : <App />, root);
