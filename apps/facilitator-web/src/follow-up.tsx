import '@rolwissel/ui/tokens.css';
import '@rolwissel/ui/base.css';
import '@rolwissel/ui/fonts.css';
import '@rolwissel/ui/results.css';
import './follow-up/follow-up.css';
import './next-workshop/next-on-page.css';
import { commonTexts, followUpTexts, languageTags } from '@rolwissel/texts';
import { keptLanguage } from '@rolwissel/ui/page';
import { render } from 'preact';
import { FollowUpPage } from './follow-up/follow-up-page.tsx';

const workshopId = /^\/w\/([0-9a-f-]{36})\/follow-up/u.exec(location.pathname)?.[1] ?? '';
await Promise.all([commonTexts, followUpTexts].map((area) => area.load(...languageTags)));

const root = document.getElementById('app');
if (root) render(<FollowUpPage workshopId={workshopId} language={keptLanguage('console language')} />, root);
