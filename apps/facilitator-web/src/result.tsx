import '@rolwissel/ui/tokens.css';
import '@rolwissel/ui/base.css';
import '@rolwissel/ui/fonts.css';
import './result/result.css';
import './reports/reports.css';
import './next-workshop/next-on-page.css';
import './result/print.css';
import { loadResultTexts } from '@rolwissel/result';
import { languageTags, reportTexts } from '@rolwissel/texts';
import { keptLanguage } from '@rolwissel/ui/page';
import { render } from 'preact';
import { linkIn } from './given-link/given-link.ts';
import { App } from './result/app.tsx';
import { fetchResult } from './result/fetch-result.ts';

const language = keptLanguage('result language');
const workshopId = /^\/w\/([0-9a-f-]{36})\/result/u.exec(location.pathname)?.[1] ?? '';
const link = linkIn(location.hash, language);
await Promise.all([loadResultTexts(...languageTags), reportTexts.load(...languageTags)]);

const root = document.getElementById('app');
if (root)
  render(
    <App
      workshopId={workshopId}
      language={language}
      link={link}
      fetchResult={() => fetchResult(workshopId, language.peek(), link)}
    />,
    root,
  );
