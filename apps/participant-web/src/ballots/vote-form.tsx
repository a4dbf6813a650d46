import type { Ballot, Workshop, WorkshopCommand } from '@rolwissel/domain';
import { LockIcon } from '@rolwissel/ui';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Desk } from '../live/desk.ts';
import { OutboxLine } from '../live/outbox-line.tsx';
import type { Sending } from '../live/store.ts';
import { TaskHeading } from '../live/task-heading.tsx';
import { liveWords } from '../live/words.ts';
import type { RoundView } from './ballot-form.ts';

interface Props {
  readonly desk: Desk;
  readonly round: RoundView;
  readonly question: string;
  /** What would be cast now; nothing while something is missing. */
  readonly ballot: Ballot | undefined;
  readonly hasVoted: boolean;
  /** The ballot above is the one that stands. */
  readonly isStanding: boolean;
  /** Called when what was tapped is what stands: the draft has served. */
  readonly onSettled: () => void;
  /** What is missing or worth knowing, just above the button. */
  readonly note?: ComponentChildren;
  /** Why something the ballot needs was refused; it says more than the refusal of the ballot. */
  readonly refused?: Sending | undefined;
  /** What casting takes, when it is more than the ballot. */
  readonly commands?: () => readonly WorkshopCommand[];
  readonly children: ComponentChildren;
}

/** How long the phone shakes when the trainer still waits for a vote. */
const nudgeMs = 80;

/** So few people, or so low a minimum, that a total may give somebody away; the secrecy itself is the same. */
const isGuessable = ({ people, agenda: { settings } }: Workshop): boolean =>
  people.voting < settings.minCell || settings.minTotal < 3;

/** The frame of every ballot: the question, what is secret, the answers, and the button in reach of a thumb. */
export function VoteForm(props: Props) {
  const { desk, round, question, ballot, hasVoted, isStanding, onSettled, note, refused, commands, children } = props;
  const t = liveWords.value;
  const { ui } = desk.pack;
  const [asked, setAsked] = useState<string>();
  const sending = refused ?? desk.sendingOf(round.id);
  const isOnItsWay = sending?.state === 'queued' && asked === JSON.stringify(ballot);
  const canCast = ballot !== undefined && !isStanding && !isOnItsWay && desk.workshop.agenda.status === 'live';
  const cast = () => {
    if (!canCast) return;
    setAsked(JSON.stringify(ballot));
    const plain: WorkshopCommand = { kind: 'CastBallot', data: { roundId: round.id, ballot } };
    for (const command of commands?.() ?? [plain]) void desk.send(command);
  };
  useEffect(() => {
    if (isStanding) onSettled();
  }, [isStanding]);
  const isNudged = desk.workshop.you.rounds.nudge?.roundId === round.id;
  useEffect(() => {
    if (isNudged && !hasVoted) navigator.vibrate?.(nudgeMs);
  }, [isNudged]);
  const actions = useRef<HTMLDivElement>(null);
  const stands = isStanding && sending?.state !== 'queued';
  useEffect(() => {
    if (stands && document.activeElement === document.body) actions.current?.focus({ preventScroll: true });
  }, [stands]);
  return (
    <form
      class="task vote"
      onSubmit={(event) => {
        event.preventDefault();
        cast();
      }}
    >
      <TaskHeading>{question}</TaskHeading>
      <p class="secrecy">
        <LockIcon size="1.25em" /> {t('secret')}
        {isGuessable(desk.workshop) && ` ${t('guessable')}`}
      </p>
      {round.compareWith && <p class="again">{round.ordinal > 2 ? t('again', { n: round.ordinal }) : ui.revote}</p>}
      {children}
      <div ref={actions} tabIndex={-1} class="actions">
        {isNudged && !hasVoted && <p class="nudge">{t('nudge')}</p>}
        {note && !stands && <p class="soft note">{note}</p>}
        <OutboxLine
          sending={stands ? { state: 'saved' } : sending?.state === 'saved' ? undefined : sending}
          isOffline={desk.isOffline}
          saved={ui.voted}
        />
        {!stands && (
          <button type="submit" class="primary" aria-disabled={!canCast}>
            {t(hasVoted ? 'change' : 'vote')}
          </button>
        )}
      </div>
    </form>
  );
}
