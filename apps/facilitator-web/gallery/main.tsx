import { builtInPacks } from '@rolwissel/content/packs';
import type { Workshop } from '@rolwissel/domain';
import '@rolwissel/ui/tokens.css';
import '@rolwissel/ui/base.css';
import '@rolwissel/ui/fonts.css';
import '@rolwissel/ui/stage.css';
import '@rolwissel/ui/results.css';
import '../src/projector/views/views.css';
import '../src/projector/views/talk.css';
import './gallery.css';
import { ballotsTexts, commonTexts, languageOf, languageTags, projectorTexts } from '@rolwissel/texts';
import { render } from 'preact';
import { Projection } from '../src/projector/views/index.ts';
import { walk, wordy } from './walks.ts';

const joinLink = { code: 'K7M2QX', url: 'http://192.168.178.24:3000/#mZ0q3lq3Vd8mJr7X1xw2Zg' };

/** `#24/nl` is an overview of a walk with 24 people, `#24/nl/17` its 17th picture alone, `#24w/nl` the one with long words. */
function page() {
  const [people = '24', language = 'nl', index] = location.hash.slice(1).split('/');
  const tag = languageOf(language) ?? 'nl';
  const states = walk(Number.parseInt(people, 10)).map((state) => (people.endsWith('w') ? wordy(state) : state));
  document.body.dataset.count = String(states.length);
  const picture = (workshop: Workshop) => (
    <Projection
      workshop={workshop}
      pack={builtInPacks[0]}
      language={tag}
      joinLink={joinLink}
      now={Date.parse(workshop.at)}
    />
  );
  const single = index === undefined ? undefined : states[Number(index)];
  if (single) return <div class="whole">{picture(single)}</div>;
  return (
    <div class="overview">
      {states.map((state, at) => (
        <a key={at} href={`#${people}/${tag}/${at}`}>
          <div class="frame">{picture(state)}</div>
          {at} {JSON.stringify(state.agenda.projector)}
        </a>
      ))}
    </div>
  );
}

await Promise.all([commonTexts, ballotsTexts, projectorTexts].map((area) => area.load(...languageTags)));

const show = () => render(page(), document.body);
addEventListener('hashchange', show);
show();
