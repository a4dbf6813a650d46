import '@rolwissel/look/tokens.css';
import '@rolwissel/look/base.css';
import '@rolwissel/look/fonts.css';
import '@rolwissel/look/stage.css';
import '@rolwissel/look/results.css';
import './projector/views/views.css';
import './projector/views/talk.css';
import './console/console.css';
import './console/conducting/conducting.css';
import './console/conducting/side.css';
import './console/conducting/stage-column.css';
import { render } from 'preact';
import { Console } from './console/console.tsx';
import { keptLocale } from './language/locale.ts';

const root = document.getElementById('app');
if (root) render(<Console locale={keptLocale('rolwissel console locale')} />, root);
