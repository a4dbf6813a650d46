import { Logo } from '@rolwissel/look';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type KeptSeat, keepSeat } from '../kept/seat.ts';
import { pack, wantPack } from '../pack/pack.ts';
import { fetchTheRest, later } from '../parts/later.tsx';
import { keyOf, taskOf } from '../tasks/task.ts';
import { TaskView } from '../tasks/task-view.tsx';
import { Banner } from './banner.tsx';
import type { Desk } from './desk.ts';
import { openSheet } from './sheets.ts';
import { openStore, sendingOf, type View } from './store.ts';
import { TopBar } from './top-bar.tsx';
import { liveWords } from './words.ts';

/** A first connection may take so long before we speak of having none. */
const patienceMs = 3_000;
/** The rest of the phone is fetched when the first task has been drawn. */
const settleMs = 1_500;

const Ended = later((rest) => rest.Ended);
const KeepAwake = later((rest) => rest.KeepAwake);
const LateNote = later((rest) => rest.LateNote);
const Sheets = later((rest) => rest.Sheets);

/** One's place in the room: what to do now, and everything around it. */
export function Live({ seat }: { seat: KeptSeat }) {
  const store = useMemo(() => openStore(seat), [seat.token]);
  useEffect(() => () => store.close(), [store]);
  const view = store.view.value;
  const isOffline = useIsOffline(view);
  const { workshop, ended } = view;
  const { status, pack: name } = workshop.agenda;
  useEffect(() => wantPack(name), [name.id, name.version]);
  useEffect(() => {
    const timer = setTimeout(() => void fetchTheRest(), settleMs);
    return () => clearTimeout(timer);
  }, []);
  const isOver = status === 'finished' || status === 'archived' || ended !== undefined;
  useEffect(() => {
    if (isOver !== (seat.over ?? false)) keepSeat({ ...seat, over: isOver });
  }, [isOver]);
  if (ended) return <Ended why={ended} />;
  const words = pack.value;
  const { me } = workshop.you.people;
  if (!me || !words) return <Arriving isOffline={isOffline} />;
  const desk: Desk = {
    workshop,
    pack: words,
    isOffline,
    sendingOf: (thing) => sendingOf(view, thing),
    send: store.send,
    now: store.now,
  };
  const task = taskOf(workshop);
  const looksUp = task.kind === 'eyes-up' || task.kind === 'closed' || task.kind === 'watch';
  return (
    <div class="page" data-scheme={looksUp ? 'dark' : undefined}>
      <TopBar desk={desk} />
      <Banner isOffline={isOffline} isPaused={status === 'paused'} />
      {me.late && <LateNote seat={seat} text={words.ui.late} />}
      <main>
        <TaskView key={keyOf(task)} task={task} desk={desk} personalCode={seat.personalCode} />
      </main>
      <KeepAwake />
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

function useIsOffline({ connection }: View): boolean {
  const [isPatient, setPatient] = useState(true);
  useEffect(() => {
    if (connection !== 'connecting') return undefined;
    const timer = setTimeout(() => setPatient(false), patienceMs);
    return () => clearTimeout(timer);
  }, [connection]);
  return connection === 'offline' || (connection === 'connecting' && !isPatient);
}
