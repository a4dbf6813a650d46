import '@rolwissel/ui/tokens.css';
import '@rolwissel/ui/base.css';
import '@rolwissel/ui/fonts.css';
import './result/result.css';
import './compare/compare.css';
import './result/print.css';
import { loadComparisonTexts } from '@rolwissel/result';
import { languageTags } from '@rolwissel/texts';
import { keptLanguage } from '@rolwissel/ui/page';
import { render } from 'preact';
import { App } from './compare/app.tsx';
import { fetchComparison, fetchOwn } from './compare/fetch-comparison.ts';

const language = keptLanguage('result language');
await loadComparisonTexts(...languageTags);

const root = document.getElementById('app');
if (root)
  render(
    <App
      language={language}
      fetchOwn={() => fetchOwn(language.peek())}
      fetchComparison={(chosen) => fetchComparison(chosen, language.peek())}
    />,
    root,
  );
