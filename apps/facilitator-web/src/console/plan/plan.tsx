import { useSignal } from '@preact/signals';
import { activityName } from '@rolwissel/content';
import { type ActivityView, hasEnded, spentMs, type Workshop, type WorkshopCommand } from '@rolwissel/domain';
import { commonTexts, consoleTexts } from '@rolwissel/texts';
import { CheckIcon, UnfoldIcon } from '@rolwissel/ui';
import { useNow } from '@rolwissel/ui/page';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { minutesAndSeconds } from '../../projector/views/index.ts';
import type { ConsoleContext, PanelProps } from '../console-context.ts';
import { Unfolded } from '../unfolded/unfolded.tsx';

/** The activities with their planned and real minutes; one tap shows what can be done with one. */
export function PlanList({ context }: PanelProps) {
  const { workshop, seat } = context;
  const chosen = useSignal<string | undefined>(undefined);
  const clock = useCallback(() => seat.now(), [seat]);
  const now = useNow(clock, 1_000);
  const list = useRef<HTMLOListElement>(null);
  const { activeActivity, status } = workshop.agenda;
  useEffect(() => {
    chosen.value = undefined; // what could be done with it was about how things stood
  }, [activeActivity, status]);
  useEffect(() => {
    const fold = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape' || chosen.peek() === undefined) return;
      const row = list.current?.querySelector<HTMLElement>('[aria-expanded=true]');
      chosen.value = undefined;
      row?.focus();
    };
    addEventListener('keydown', fold);
    return () => removeEventListener('keydown', fold);
  }, []);
  useEffect(() => {
    // in a narrow window the plan is one row: what is open comes into sight
    const open = list.current?.querySelector<HTMLElement>('.open');
    if (list.current && open) list.current.scrollLeft = open.offsetLeft - list.current.offsetLeft;
  }, [activeActivity]);
  return (
    <ol class="plan" ref={list}>
      {workshop.agenda.activities.map((activity) => (
        <PlanRow
          key={activity.id}
          activity={activity}
          context={context}
          now={now}
          isChosen={chosen.value === activity.id}
          onChoose={() => {
            chosen.value = chosen.value === activity.id ? undefined : activity.id;
          }}
        />
      ))}
    </ol>
  );
}

type PlanRowProps = Readonly<{
  activity: ActivityView;
  context: ConsoleContext;
  now: number;
  isChosen: boolean;
  onChoose: () => void;
}>;

function PlanRow({ activity, context, now, isChosen, onChoose }: PlanRowProps) {
  const { language, conductor, workshop } = context;
  const t = consoleTexts.in(language).plan;
  const { status, minutes } = activity;
  const spent = spentMs(activity, now);
  const isLate = spent > minutes * 60_000;
  const acts = actsOn(activity, workshop);
  const isLeft = status === 'closed' && activity.leftAt !== undefined;
  const state = isLeft ? 'left' : status === 'open' ? 'opened' : status;
  return (
    <li class={`activity ${status}`}>
      <button
        type="button"
        class="quiet"
        {...(acts.length > 0 ? { 'aria-expanded': isChosen } : {})}
        aria-disabled={acts.length === 0}
        aria-current={status === 'open' ? 'step' : undefined}
        onClick={acts.length > 0 ? onChoose : undefined}
      >
        {acts.length > 0 && <UnfoldIcon size="1em" />}
        <span class="activity-title">
          {status === 'closed' && !isLeft && <CheckIcon size="1em" />}
          {activityName(activity, language)}
          <span class="visually-hidden">, {t(state)}</span>
        </span>
        <span class={isLate ? 'activity-minutes late' : 'activity-minutes'}>
          {spent > 0
            ? t('spent', { spent: minutesAndSeconds(spent), planned: minutes })
            : commonTexts.in(language).words('minutes', { n: minutes })}
          {isLeft && <span aria-hidden="true"> · {t('left')}</span>}
        </span>
      </button>
      {isChosen && acts.length > 0 && (
        <Unfolded class="activity-acts">
          {acts.map(({ name, command }) => (
            <button
              key={name}
              type="button"
              onClick={() => {
                conductor.send(command);
                onChoose();
              }}
            >
              {t(name)}
            </button>
          ))}
        </Unfolded>
      )}
    </li>
  );
}

interface Act {
  readonly name: 'open' | 'reopen' | 'skip' | 'playOwn' | 'playBuiltIn';
  readonly command: WorkshopCommand;
}

/** What the trainer may do with it now. */
const actsOn = (activity: ActivityView, { agenda }: Workshop): readonly Act[] => [
  ...leadingTo(activity, agenda),
  ...casesOf(activity, agenda),
];

/** What is open when another one opens is left, and comes back after it. */
function leadingTo({ id, status }: ActivityView, agenda: Workshop['agenda']): readonly Act[] {
  const data = { activityId: id };
  const open: Act = { name: 'open', command: { kind: 'OpenActivity', data } };
  const skip: Act = { name: 'skip', command: { kind: 'SkipActivity', data } };
  if (agenda.status !== 'live') return status === 'planned' && !hasEnded(agenda.status) ? [skip] : [];
  if (status === 'planned') return [open, skip];
  if (status === 'skipped') return [open];
  if (status === 'open') return [];
  return [{ name: 'reopen', command: { kind: 'ReopenActivity', data } }];
}

/** Where teams vote on a case of their own, a play that has not begun can be of that one. */
function casesOf({ id, kind, status, ownCases }: ActivityView, agenda: Workshop['agenda']): readonly Act[] {
  const { activities } = agenda;
  if (kind !== 'roleplay' || status !== 'planned' || hasEnded(agenda.status)) return [];
  if (!ownCases && !activities.some((other) => other.kind === 'teamcase')) return [];
  const plan = activities.map((known) => (known.id === id ? { ...known, ownCases: !ownCases } : known));
  return [{ name: ownCases ? 'playBuiltIn' : 'playOwn', command: { kind: 'ReviseWorkshop', data: { plan } } }];
}
