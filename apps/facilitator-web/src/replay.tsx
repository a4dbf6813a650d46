import '@rolwissel/ui/tokens.css';
import '@rolwissel/ui/base.css';
import '@rolwissel/ui/fonts.css';
import '@rolwissel/ui/stage.css';
import '@rolwissel/ui/results.css';
import './projector/views/views.css';
import './projector/views/talk.css';
import './replay/css/page.css';
import './replay/css/top-bar.css';
import './replay/css/timeline.css';
import './replay/css/panels.css';
import './replay/css/measures.css';
import './replay/css/phone.css';
import { call } from '@rolwissel/client';
import type { Verified } from '@rolwissel/protocol';
import {
  ballotsTexts,
  commonTexts,
  languageTags,
  phoneFirstTexts,
  phoneTexts,
  projectorTexts,
  replayTexts,
} from '@rolwissel/texts';
import { keptLanguage } from '@rolwissel/ui/page';
import { render } from 'preact';
import { App } from './replay/app.tsx';
import { readLink, workshopIn } from './replay/model/link.ts';
import type { WindowRecording } from './replay/model/reel.ts';
import { afterOthers } from './replay/model/turns.ts';
import { Screenings } from './replay/screening.ts';
import { Viewer } from './replay/viewer.ts';
import { keepReceipt, keptReceipt } from './session/receipts.ts';

const now = () => performance.now();
const locale = keptLanguage('replay language');
const workshopId = workshopIn(location.pathname) ?? '';
const workshop = `/api/workshops/${workshopId}`;

const screenings = new Screenings(
  (audience) => call<WindowRecording>('GET', `${workshop}/recording?as=${audience}`, undefined, locale.peek()),
  { now, pause: afterOthers },
);

async function verify(): Promise<Verified | undefined> {
  const receipt = keptReceipt(workshopId);
  const query = receipt === undefined ? '' : `?receipt=${encodeURIComponent(receipt)}`;
  const answer = await call<Verified>('GET', `${workshop}/verify${query}`);
  if (!answer.ok) return undefined;
  keepReceipt(workshopId, answer.value.receipt);
  return answer.value;
}

const areas = [commonTexts, ballotsTexts, replayTexts, projectorTexts, phoneFirstTexts, phoneTexts];
await Promise.all(areas.map((area) => area.load(...languageTags)));

const root = document.getElementById('app');
if (root) {
  const viewer = new Viewer(screenings, now);
  render(<App viewer={viewer} start={readLink(location.hash)} locale={locale} verify={verify} />, root);
}
