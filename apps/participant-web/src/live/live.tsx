import { type PhoneTask, phoneTaskKey, phoneTaskOf } from '@rolwissel/domain';
import { Logo } from '@rolwissel/ui';
import { useEffect } from 'preact/hooks';
import type { KeptSeat } from '../kept/seat.ts';
import { pack } from '../pack/pack.ts';
import { later } from '../parts/later.tsx';
import { TaskView } from '../tasks/task-view.tsx';
import { Banner } from './banner.tsx';
import type { Desk } from './desk.ts';
import { closeSheet, openSheet } from './sheets.ts';
import { sendingOf } from './store.ts';
import { TopBar } from './top-bar.tsx';
import { useRoom } from './use-room.ts';
import { liveWords } from './words.ts';

const Ended = later((rest) => rest.Ended);
const Sheets = later((rest) => rest.Sheets);
const Surroundings = later((rest) => rest.Surroundings);

/** While the trainer leads the phone goes dark. */
const looksUp = ({ kind }: PhoneTask): boolean => kind === 'eyes-up' || kind === 'closed' || kind === 'watch';

/** One's place in the room: what to do now, and everything around it. */
export function Live({ seat }: { seat: KeptSeat }) {
  const { store, view, isOffline } = useRoom(seat);
  const { workshop, ended } = view;
  const task = phoneTaskOf(workshop);
  const key = phoneTaskKey(task);
  useEffect(() => {
    if (task.kind === 'vote' && openSheet.peek()) closeSheet(); // the room waits for a vote
  }, [key]);
  const { me } = workshop.you.people;
  if (ended) return <Ended why={ended} me={me} />;
  const words = pack.value;
  if (!me || !words) return <Arriving isOffline={isOffline} />;
  const { send, now } = store;
  const desk: Desk = { workshop, pack: words, isOffline, sendingOf: (thing) => sendingOf(view, thing), send, now };
  return (
    <div class="page" data-scheme={looksUp(task) ? 'dark' : undefined}>
      <TopBar desk={desk} />
      <Banner isOffline={isOffline} isPaused={workshop.agenda.status === 'paused'} />
      <Surroundings desk={desk} seat={seat} view={view} task={task} />
      <main>
        <TaskView key={key} task={task} desk={desk} personalCode={seat.personalCode} />
      </main>
      {openSheet.value && <Sheets name={openSheet.value} desk={desk} seat={seat} />}
    </div>
  );
}

function Arriving({ isOffline }: { isOffline: boolean }) {
  return (
    <div class="page arriving">
      <Banner isOffline={isOffline} isPaused={false} />
      <main>
        <Logo size="96px" />
        <p class="soft">{liveWords.value('connecting')}</p>
      </main>
    </div>
  );
}
