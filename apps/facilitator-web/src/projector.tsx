import '@rolwissel/ui/tokens.css';
import '@rolwissel/ui/base.css';
import '@rolwissel/ui/fonts.css';
import '@rolwissel/ui/stage.css';
import '@rolwissel/ui/results.css';
import './projector/views/views.css';
import './projector/views/talk.css';
import './projector/projector.css';
import { ballotsTexts, commonTexts, languageTags, projectorTexts } from '@rolwissel/texts';
import { keptLanguage } from '@rolwissel/ui/page';
import { render } from 'preact';
import { keptGong } from './projector/gong.ts';
import { Show } from './projector/show.tsx';

const workshopId = /^\/w\/([0-9a-f-]{36})\/projector/u.exec(location.pathname)?.[1] ?? '';
await Promise.all([commonTexts, ballotsTexts, projectorTexts].map((area) => area.load(...languageTags)));

const root = document.getElementById('app');
if (root)
  render(<Show workshopId={workshopId} language={keptLanguage('projector language')} gong={keptGong()} />, root);
