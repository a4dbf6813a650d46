import { render } from 'preact';
import { App } from './app.tsx';
import { doorFrom } from './kept/door.ts';
import { wordsReady } from './language/language.ts';
import './phone.css';

const door = doorFrom(location);
await wordsReady();
render(<App door={door} />, document.getElementById('app') ?? document.body);
