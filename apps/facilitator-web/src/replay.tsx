import '@rolwissel/ui/tokens.css';
import '@rolwissel/ui/base.css';
import '@rolwissel/ui/fonts.css';
import '@rolwissel/ui/stage.css';
import '@rolwissel/ui/results.css';
import './projector/views/views.css';
import './projector/views/talk.css';
import './keys/help.css';
import './replay/css/page.css';
import './replay/css/top-bar.css';
import './replay/css/timeline.css';
import './replay/css/histogram.css';
import './replay/css/transport.css';
import './replay/css/panels.css';
import './replay/css/events.css';
import './replay/css/measures.css';
import './replay/css/objections.css';
import './replay/css/objectives.css';
import './replay/css/course.css';
import './replay/css/phone.css';
import './replay/css/trainer.css';
import { call } from '@rolwissel/client';
import type { Verified } from '@rolwissel/protocol';
import {
  ballotsTexts,
  commonTexts,
  consoleTexts,
  languageTags,
  phoneFirstTexts,
  phoneTexts,
  projectorTexts,
  replayTexts,
  scriptTexts,
} from '@rolwissel/texts';
import { keptLanguage } from '@rolwissel/ui/page';
import { render } from 'preact';
import { linkIn } from './given-link/given-link.ts';
import { App } from './replay/app.tsx';
import { fetchBranches } from './replay/branches.ts';
import { linkDoor, ownDoor } from './replay/doors.ts';
import { readLink, workshopIn } from './replay/model/link.ts';
import { afterOthers } from './replay/model/time-slices.ts';
import { fetchNotes } from './replay/notes.ts';
import { RecordingCache } from './replay/recording-cache.ts';
import { ReplayPlayer } from './replay/replay-player.ts';
import { keepReceipt, keptReceipt } from './session/receipts.ts';

const now = () => performance.now();
const language = keptLanguage('replay language');
const workshopId = workshopIn(location.pathname) ?? '';
const workshop = `/api/workshops/${workshopId}`;

const start = readLink(location.hash);
const link = linkIn(location.hash, language);
const door = link ? linkDoor(link, language) : ownDoor(workshopId, language);
const recordings = new RecordingCache(door, { now, pause: afterOthers });

async function verify(): Promise<Verified | undefined> {
  const receipt = keptReceipt(workshopId);
  const query = receipt === undefined ? '' : `?receipt=${encodeURIComponent(receipt)}`;
  const answer = await call<Verified>('GET', `${workshop}/verify${query}`);
  if (!answer.ok) return undefined;
  keepReceipt(workshopId, answer.value.receipt);
  return answer.value;
}

const areas = [
  commonTexts,
  ballotsTexts,
  replayTexts,
  projectorTexts,
  phoneFirstTexts,
  phoneTexts,
  consoleTexts,
  scriptTexts,
];
await Promise.all(areas.map((area) => area.load(...languageTags)));

const root = document.getElementById('app');
if (root) {
  const player = new ReplayPlayer(recordings, now);
  if (!link) {
    void fetchNotes(player, workshopId);
    void fetchBranches(player, workshopId);
  }
  render(<App player={player} start={start} language={language} verify={link ? undefined : verify} />, root);
}
