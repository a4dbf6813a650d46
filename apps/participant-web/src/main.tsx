import { render } from 'preact';
import { App } from './app.tsx';
import { doorFrom } from './kept/door.ts';
import { wordsReady } from './language/language.ts';
import './phone.css';

const door = doorFrom(location);
/** Another link pasted into the same page is another door. */
addEventListener('hashchange', () => location.reload());

await wordsReady();
render(<App door={door} />, document.getElementById('app') ?? document.body);
