import { ballotsTexts, commonTexts, languageOf, languageTags } from '@rolwissel/texts';
import { render } from 'preact';
import '../src/tokens.css';
import '../src/base.css';
import '../src/fonts.css';
import '../src/stage.css';
import '../src/results.css';
import './gallery.css';
import { JoinCode, Stage } from '../src/index.ts';
import { type Case, cases as handmade, qr } from './cases.tsx';
import { ControlsPage } from './controls-page.tsx';
import { IconsPage } from './icons-page.tsx';
import { resultCases } from './results.tsx';

await Promise.all([commonTexts, ballotsTexts].map((area) => area.load(...languageTags)));

/** `?in=en` shows the results in another language. */
const language = languageOf(new URLSearchParams(location.search).get('in')) ?? 'nl';
const cases: Readonly<Record<string, Case>> = { ...handmade, ...resultCases(language) };

const corner = <JoinCode code="K7M 2QX" address="rolwissel.nl" label="Code" qr={qr} />;

function OnStage({ of }: { of: Case }) {
  return (
    <Stage lang={language} heading={of.heading} corner={of.corner && corner} footer={of.footer}>
      {of.view}
    </Stage>
  );
}

function OnSheet({ of, scheme }: { of: Case; scheme: 'light' | 'dark' }) {
  return (
    <section class="sheet" data-scheme={scheme} lang={language}>
      <h2>{of.heading}</h2>
      {of.view}
      {of.footer}
    </section>
  );
}

function Overview() {
  return (
    <div class="overview">
      <nav>
        <a href="#icons">icons</a> <a href="#controls">controls</a>
      </nav>
      {Object.entries(cases).map(([name, of]) => (
        <article key={name}>
          <h1>
            <a href={`#stage/${name}`}>{name}</a>
          </h1>
          <div class="frames">
            <div class="frame wide">
              <OnStage of={of} />
            </div>
            <div class="frame">
              <OnStage of={of} />
            </div>
            {!of.stageOnly && <OnSheet of={of} scheme="light" />}
            {!of.stageOnly && <OnSheet of={of} scheme="dark" />}
          </div>
        </article>
      ))}
    </div>
  );
}

/** `#stage/roles-before-typical`, `#light/…`, `#dark/…`, `#icons`, `#controls`; everything at once otherwise. */
function Page() {
  const [place = '', name = ''] = location.hash.slice(1).split('/');
  const of = cases[name];
  if (place === 'icons') return <IconsPage />;
  if (place === 'controls') return <ControlsPage />;
  if (place === 'stage' && of) return <div class="whole">{<OnStage of={of} />}</div>;
  if ((place === 'light' || place === 'dark') && of) return <OnSheet of={of} scheme={place} />;
  return <Overview />;
}

const show = () => render(<Page key={location.hash} />, document.body);
addEventListener('hashchange', show);
show();
