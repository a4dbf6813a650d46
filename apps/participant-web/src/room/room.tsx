import { type PhoneTask, phoneTaskKey, phoneTaskOf } from '@rolwissel/domain';
import { phoneFirstTexts } from '@rolwissel/texts';
import { Logo } from '@rolwissel/ui';
import { useEffect } from 'preact/hooks';
import { language } from '../language/language.ts';
import { later } from '../lazy/later.tsx';
import { pack } from '../pack/pack.ts';
import type { KeptSeat } from '../storage/kept-seat.ts';
import { Banner } from './banner.tsx';
import type { PhoneContext } from './phone-context.ts';
import { sendingOf } from './sending.ts';
import { closeSheet, openSheet } from './sheets.ts';
import { TaskView } from './task-view.tsx';
import { TopBar } from './top-bar.tsx';
import { useRoom } from './use-room.ts';

const Ended = later((rest) => rest.Ended);
const Sheets = later((rest) => rest.Sheets);
const RoomNotices = later((rest) => rest.RoomNotices);

/** While the trainer leads the phone goes dark. */
const looksUp = ({ kind }: PhoneTask): boolean => kind === 'eyes-up' || kind === 'closed' || kind === 'watch';

interface RoomProps {
  readonly seat: KeptSeat;
}

/** One's place in the room: what to do now, and everything around it. */
export function Room({ seat }: RoomProps) {
  const { store, view, isOffline } = useRoom(seat);
  const {
    workshop,
    seat: { ended, unsent },
  } = view;
  const task = phoneTaskOf(workshop);
  const key = phoneTaskKey(task);
  useEffect(() => {
    if (task.kind === 'vote' && openSheet.peek()) closeSheet(); // the room waits for a vote
  }, [key]);
  const { me } = workshop.you.people;
  if (ended) return <Ended why={ended} me={me} />;
  const words = pack.value;
  if (!me || !words) return <Arriving isOffline={isOffline} />;
  const { replies, send, now } = store;
  const context: PhoneContext = {
    workshop,
    pack: words,
    language: language.value,
    isOffline,
    sendingOf: (thing) => sendingOf({ unsent, replies }, thing),
    send,
    now,
  };
  return (
    <div class="page" data-scheme={looksUp(task) ? 'dark' : undefined}>
      <TopBar context={context} />
      <Banner isOffline={isOffline} isPaused={workshop.agenda.status === 'paused'} />
      <RoomNotices context={context} seat={seat} replies={replies} task={task} />
      <main>
        <TaskView key={key} task={task} context={context} personalCode={seat.personalCode} />
      </main>
      {openSheet.value && <Sheets name={openSheet.value} context={context} seat={seat} />}
    </div>
  );
}

interface ArrivingProps {
  readonly isOffline: boolean;
}

function Arriving({ isOffline }: ArrivingProps) {
  return (
    <div class="page arriving">
      <Banner isOffline={isOffline} isPaused={false} />
      <main>
        <Logo size="96px" />
        <p class="soft">{phoneFirstTexts.in(language.value).live('connecting')}</p>
      </main>
    </div>
  );
}
