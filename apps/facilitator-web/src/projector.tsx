import '@rolwissel/look/tokens.css';
import '@rolwissel/look/base.css';
import '@rolwissel/look/fonts.css';
import '@rolwissel/look/stage.css';
import '@rolwissel/look/results.css';
import './projector/views/views.css';
import './projector/views/talk.css';
import './projector/projector.css';
import { render } from 'preact';
import { keptLocale } from './language/locale.ts';
import { Show } from './projector/show.tsx';

const workshopId = /^\/w\/([0-9a-f-]{36})\/projector/u.exec(location.pathname)?.[1] ?? '';
const root = document.getElementById('app');
if (root) render(<Show workshopId={workshopId} locale={keptLocale('rolwissel projector locale')} />, root);
