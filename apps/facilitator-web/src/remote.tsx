import '@rolwissel/ui/tokens.css';
import '@rolwissel/ui/base.css';
import './console/console.css';
import './session/session.css';
import './console/conducting/rows.css';
import './console/next/next.css';
import './console/timer/timer.css';
import './console/trainers/trainers.css';
import './console/toasts/toasts.css';
import './remote/remote.css';
import { ballotsTexts, commonTexts, consoleTexts, languageTags, projectorTexts } from '@rolwissel/texts';
import { keptLanguage } from '@rolwissel/ui/page';
import { render } from 'preact';
import { keptGong } from './projector/gong.ts';
import { pairedToken } from './remote/pairing.ts';
import { Remote } from './remote/remote.tsx';

const workshopId = /^\/w\/([0-9a-f-]{36})\/remote/u.exec(location.pathname)?.[1] ?? '';
await Promise.all([commonTexts, ballotsTexts, consoleTexts, projectorTexts].map((area) => area.load(...languageTags)));

const root = document.getElementById('app');
if (root) {
  const token = pairedToken(workshopId);
  render(
    <Remote workshopId={workshopId} token={token} language={keptLanguage('remote language')} gong={keptGong()} />,
    root,
  );
}
