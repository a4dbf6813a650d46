import { useSignal } from '@preact/signals';
import type { PhoneBallot } from '@rolwissel/ballots/phone-first';
import type { BallotKindName, RoundView, Workshop } from '@rolwissel/domain';
import { phoneFirstTexts } from '@rolwissel/texts';
import { LockIcon } from '@rolwissel/ui';
import { useEffect, useRef } from 'preact/hooks';
import { asksWhetherReal, confirmed } from '../forms/confirmation.ts';
import { OutboxLine } from '../task/outbox-line.tsx';
import type { PhoneContext } from '../task/phone-context.ts';
import { thingOf } from '../task/sending.ts';
import { TaskHeading } from '../task/task-heading.tsx';
import { commandsFor, isAsCast } from './casting.ts';
import { useVote } from './use-vote.ts';

interface VoteFormProps<Kind extends BallotKindName> {
  readonly context: PhoneContext;
  readonly round: RoundView;
  readonly kind: PhoneBallot<Kind>;
}

/** How long the phone shakes when the trainer still waits for a vote. */
const nudgeMs = 80;

/** So few people, or so low a minimum, that a total may give somebody away; the secrecy itself is the same. */
const isGuessable = ({ people, agenda: { settings } }: Workshop): boolean =>
  people.voting < settings.minCell || settings.minTotal < 3;

/** The frame of every ballot: the question, what is secret, the form of its kind, and the button in reach of a thumb. */
export function VoteForm<Kind extends BallotKindName>({ context, round, kind }: VoteFormProps<Kind>) {
  const t = phoneFirstTexts.in(context.language).live;
  const { workshop, pack, sendingOf, acts } = context;
  const { draft, keep, standing, earlier, casting } = useVote(context, round, kind);
  const asked = useSignal<string | undefined>(undefined);
  const isInvented = useSignal(false);
  const page = useSignal(0);
  const isLastPage = page.value + 1 >= (kind.pages?.(casting) ?? 1);
  const commands = commandsFor(kind, draft, casting);
  const hasVoted = standing !== undefined;
  const isStanding = isAsCast(kind, draft, standing, casting);
  const refused = commands.map((command) => sendingOf(thingOf(command))).find((known) => known?.state === 'refused');
  const sending = refused ?? sendingOf(round.id);
  const isAsked = asksWhetherReal(sending);
  const ballot = JSON.stringify(commands.at(-1));
  const isOnItsWay = sending?.state === 'queued' && asked.value === ballot;
  const isReady = commands.length > 0 && (!isAsked || isInvented.value);
  const canCast = isReady && !isStanding && !isOnItsWay && workshop.agenda.status === 'live';
  const cast = () => {
    if (!canCast) return;
    asked.value = ballot;
    for (const command of commands) void acts?.send(isInvented.value ? confirmed(command) : command);
  };
  useEffect(() => {
    if (isStanding) keep(undefined);
  }, [isStanding]);
  const isNudged = workshop.you.rounds.nudge?.roundId === round.id && !hasVoted;
  useEffect(() => {
    if (isNudged) navigator.vibrate?.(nudgeMs);
  }, [isNudged]);
  const actions = useRef<HTMLDivElement>(null);
  const stands = isStanding && sending?.state !== 'queued';
  useEffect(() => {
    if (stands && document.activeElement === document.body) actions.current?.focus({ preventScroll: true });
  }, [stands]);
  const Invented = isAsked && context.later()?.Invented;
  const note = kind.note?.(draft, casting);
  return (
    <form
      class="task vote"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isLastPage) page.value += 1;
        else if (commands.length > 0) cast();
        else event.currentTarget.querySelector<HTMLElement>('[data-lacks] :is(textarea, input)')?.focus();
      }}
    >
      <TaskHeading key={page.value}>{kind.question(casting)}</TaskHeading>
      <p class="secrecy">
        <LockIcon size="1.25em" /> {t('secret')}
        {isGuessable(workshop) && ` ${t('guessable')}`}
      </p>
      {round.compareWith && (
        <p class="again">{round.ordinal > 2 ? t('again', { n: round.ordinal }) : pack.ui.revote}</p>
      )}
      <kind.Form {...casting} draft={draft} earlier={earlier} onChange={keep} page={page.value} />
      {Invented && (
        <Invented
          language={context.language}
          value={isInvented.value}
          onChange={(value) => {
            isInvented.value = value;
          }}
        />
      )}
      <div ref={actions} tabIndex={-1} class="actions">
        {isNudged && <p class="nudge">{t('nudge')}</p>}
        {note && !stands && <p class="soft note">{note}</p>}
        <OutboxLine
          context={context}
          sending={stands ? { state: 'saved' } : sending?.state === 'saved' ? undefined : sending}
          saved={pack.ui.voted}
        />
        {!isLastPage && (
          <button type="submit" class={stands ? '' : 'primary'}>
            {t('next')}
          </button>
        )}
        {isLastPage && !stands && (
          <button type="submit" class="primary" aria-disabled={!canCast}>
            {t(hasVoted ? 'change' : 'vote')}
          </button>
        )}
        {page.value > 0 && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              page.value -= 1;
            }}
          >
            {t('back')}
          </button>
        )}
      </div>
    </form>
  );
}
