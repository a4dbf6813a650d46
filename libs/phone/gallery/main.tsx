import '@rolwissel/ui/tokens.css';
import '@rolwissel/ui/base.css';
import '../src/phone.css';
import './gallery.css';
import { localizedPack, phonePack } from '@rolwissel/content';
import { builtInPacks, cardIn } from '@rolwissel/content/packs';
import { openCards, type PlayedCase, phoneTaskKey, phoneTaskOf, type Workshop } from '@rolwissel/domain';
import type { LastWorkshop } from '@rolwissel/protocol';
import {
  ballotsTexts,
  cardsTexts,
  commonTexts,
  type LanguageTag,
  languageOf,
  languageTags,
  phoneFirstTexts,
  phoneTexts,
} from '@rolwissel/texts';
import { render } from 'preact';
import { looksUp, type PhoneActs, type PhoneContext, TaskView, TopBar } from '../src/index.ts';
import { laterParts } from '../src/later-parts.ts';
import { momentNames, windowAt } from './moments.ts';

await Promise.all(
  [cardsTexts, commonTexts, ballotsTexts, phoneFirstTexts, phoneTexts].map((area) => area.load(...languageTags)),
);

/** What is typed here lasts as long as the moment is looked at. */
function draftsInMemory(): PhoneContext['drafts'] {
  const kept = new Map<string, unknown>();
  return {
    read: <T,>(name: string) => kept.get(name) as T | undefined, // whoever wrote it reads it
    write: (name, draft) => kept.set(name, draft),
    makeId: () => crypto.randomUUID(),
  };
}

const unreachable = { ok: false, problem: { code: 'unreachable', detail: '', status: 0 } } as const;

/** Cards and the last time are asked for; whatever else is asked for is done, and nothing comes of it. */
const actsAt = (workshop: Workshop, played: PlayedCase | undefined, language: LanguageTag): PhoneActs => ({
  send: () => Promise.resolve({ ok: true, position: 1 }),
  fetchBrief: () => {
    const { chair, endedAt } = workshop.you.plays.brief ?? {};
    const dealt = { chair, isOver: endedAt !== undefined, isOpen: openCards(workshop) !== undefined };
    return Promise.resolve(played && cardIn(builtInPacks[0], { ...dealt, played }, language));
  },
  fetchOpenBriefs: () => Promise.resolve([]),
  followUp: () =>
    Promise.resolve({
      ok: true,
      value: { isOffered: true, channels: ['email', 'link'], waves: [], hasAnswered: false, hasBounced: false },
    }),
  ownFollowUp: () => Promise.resolve(unreachable),
  fetchLast: () => Promise.resolve({ ok: true, value: lastTime }),
  comeBack: () => undefined,
  forgetSeat: () => undefined,
});

const lastTime: LastWorkshop = {
  title: 'Noord',
  objectives: [{ text: 'We bellen elke vrijdag met wie te laat betaalt', language: 'nl' }],
  promises: { made: 6, kept: { of: 6, n: 5 } },
};

const builtIn: PlayedCase = { kind: 'builtIn', caseId: 'ninety-days' };
const ofTeam: PlayedCase = {
  kind: 'own',
  words: {
    name: 'Noor',
    customerKind: 'groothandel in verpakkingen',
    yearsBand: '3-10',
    paymentDaysBand: '60-90',
    sentenceIds: ['price', 'wait'],
    roleIds: ['purchaser', 'gatekeeper'],
  },
};

/** What is on the cards of a moment; nothing where they are not looked at. */
function playedAt(moment: string): PlayedCase | undefined {
  if (moment.startsWith('brief-own')) return ofTeam;
  if (moment.startsWith('brief-withdrawn')) return { kind: 'gone' };
  return moment.startsWith('play') ? builtIn : undefined;
}

function Phone({ moment, language }: { readonly moment: string; readonly language: LanguageTag }) {
  const workshop = windowAt(moment);
  const played = playedAt(moment);
  const task = phoneTaskOf(workshop);
  const context: PhoneContext = {
    workshop,
    language,
    pack: localizedPack(phonePack(builtInPacks[0]), language),
    isOffline: false,
    now: () => Date.parse(workshop.at),
    personalCode: '4821907',
    sendingOf: () => undefined,
    drafts: draftsInMemory(),
    later: () => laterParts,
    acts: actsAt(workshop, played, language),
  };
  return (
    <div class="page" data-scheme={looksUp(task) ? 'dark' : undefined} lang={language}>
      <TopBar context={context} />
      <main>
        <TaskView key={phoneTaskKey(task)} task={task} context={context} />
      </main>
    </div>
  );
}

/** `#nl/vote-roles` is the phone at that moment; otherwise a list of all there are. */
function Page() {
  const [tag = '', moment = ''] = location.hash.slice(1).split('/');
  const language = languageOf(tag) ?? 'nl';
  document.body.dataset['moments'] = momentNames.join(' ');
  if (momentNames.includes(moment)) return <Phone key={location.hash} moment={moment} language={language} />;
  return (
    <ul class="plain">
      {momentNames.map((name) => (
        <li key={name}>
          {languageTags.map((each) => (
            <a key={each} href={`#${each}/${name}`}>
              {each} {name}{' '}
            </a>
          ))}
        </li>
      ))}
    </ul>
  );
}

const show = () => render(<Page />, document.body);
addEventListener('hashchange', show);
show();
