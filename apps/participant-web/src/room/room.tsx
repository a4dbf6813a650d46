import { useSignal } from '@preact/signals';
import { call } from '@rolwissel/client';
import { phoneTaskKey, phoneTaskOf } from '@rolwissel/domain';
import { Banner, looksUp, type PhoneContext, TaskView } from '@rolwissel/phone';
import { phoneFirstTexts } from '@rolwissel/texts';
import { Logo } from '@rolwissel/ui';
import { useEffect } from 'preact/hooks';
import { language } from '../language/language.ts';
import { later, laterParts } from '../lazy/later.tsx';
import { pack } from '../pack/pack.ts';
import { drafts } from '../storage/draft.ts';
import { forgetSeat, type KeptSeat } from '../storage/kept-seat.ts';
import { RoomBar } from './room-bar.tsx';
import { sendingOf } from './sending.ts';
import { closeSheet, openSheet } from './sheets.ts';
import { useRoom } from './use-room.ts';

const ReturnForm = later((rest) => rest.ReturnForm);
const Ended = later((rest) => rest.Ended);
const Sheets = later((rest) => rest.Sheets);
const ToldExperience = later((rest) => rest.laterParts.ToldExperience);
const RoomNotices = later((rest) => rest.RoomNotices);

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
  const isReturning = useSignal(false);
  useEffect(() => {
    isReturning.value = false;
    if (task.kind === 'vote' && openSheet.peek()) closeSheet(); // the room waits for a vote
  }, [key]);
  const { me } = workshop.you.people;
  if (ended) return <Ended why={ended} me={me} />;
  const words = pack.value;
  if (!me || !words) return <Arriving isOffline={isOffline} />;
  const { replies, send, now } = store;
  const at = <T,>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) =>
    call<T>(method, `/api/workshops/${seat.workshopId}/${path}`, body, language.value, seat.token);
  const read = async <T,>(what: 'brief' | 'briefs' | 'experiences') => {
    const answer = await at<T>('GET', `${what}?locale=${language.value}`);
    return answer.ok ? answer.value : undefined; // nothing while it cannot be had
  };
  const context: PhoneContext = {
    workshop,
    pack: words,
    language: language.value,
    isOffline,
    now,
    personalCode: seat.personalCode,
    sendingOf: (thing) => sendingOf({ unsent, replies }, thing),
    drafts,
    told: (caseId) => (
      <ToldExperience key={caseId} caseId={caseId} language={language.value} read={() => read('experiences')} />
    ),
    acts: {
      send,
      forgetSeat,
      fetchBrief: () => read('brief'),
      fetchOpenBriefs: () => read('briefs'),
      fetchLast: () => at('GET', 'last'),
      followUp: (method, wish) => at(method, 'follow-up/mine', wish),
      ownFollowUp: (method, path, body) => at(method, `follow-up/mine/${path}`, body),
      comeBack: () => {
        isReturning.value = true;
      },
    },
    later: laterParts,
  };
  return (
    <div class="page" data-scheme={looksUp(task) ? 'dark' : undefined}>
      <RoomBar context={context} now={now} />
      <Banner language={context.language} isOffline={isOffline} isPaused={workshop.agenda.status === 'paused'} />
      <RoomNotices context={context} seat={seat} replies={replies} task={task} />
      <main>
        {isReturning.value ? (
          <ReturnForm context={context} seat={seat} />
        ) : (
          <TaskView key={key} task={task} context={context} />
        )}
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
      <Banner language={language.value} isOffline={isOffline} isPaused={false} />
      <main>
        <Logo size="96px" />
        <p class="soft">{phoneFirstTexts.in(language.value).live('connecting')}</p>
      </main>
    </div>
  );
}
