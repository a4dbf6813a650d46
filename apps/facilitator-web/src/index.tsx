import '@rolwissel/ui/tokens.css';
import '@rolwissel/ui/base.css';
import '@rolwissel/ui/fonts.css';
import '@rolwissel/ui/stage.css';
import '@rolwissel/ui/results.css';
import './projector/views/views.css';
import './projector/views/talk.css';
import './console/console.css';
import './session/session.css';
import './console/library/library.css';
import './console/conducting/conducting.css';
import './console/conducting/side.css';
import './console/conducting/tabs.css';
import './console/conducting/rows.css';
import './console/plan/plan.css';
import './console/picture/picture.css';
import './console/next/next.css';
import './console/room-check/room-check.css';
import './console/hints/hints.css';
import './console/loss/loss.css';
import './console/rounds/rounds.css';
import './console/timer/timer.css';
import './console/people/people.css';
import './console/notes/notes.css';
import './console/teams/teams.css';
import './console/trainers/trainers.css';
import './console/undo/undo.css';
import './console/finished/finished.css';
import './reports/reports.css';
import './console/flood/flood.css';
import './keys/help.css';
import './console/toasts/toasts.css';
import {
  ballotsTexts,
  cardsTexts,
  commonTexts,
  consoleTexts,
  languageTags,
  projectorTexts,
  reportTexts,
  scriptTexts,
} from '@rolwissel/texts';
import { keptLanguage } from '@rolwissel/ui/page';
import { render } from 'preact';
import { Console } from './console/console.tsx';

const areas = [commonTexts, ballotsTexts, cardsTexts, consoleTexts, projectorTexts, reportTexts, scriptTexts];
await Promise.all(areas.map((area) => area.load(...languageTags)));

const root = document.getElementById('app');
if (root) render(<Console language={keptLanguage('console language')} />, root);
