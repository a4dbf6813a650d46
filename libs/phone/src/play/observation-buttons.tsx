import { useSignal } from '@preact/signals';
import { type ObservationKind, type PlayObservation, type StepId, stepIds } from '@rolwissel/domain';
import { commonTexts, phoneTexts } from '@rolwissel/texts';
import { StepIcon } from '@rolwissel/ui';
import type { PhoneContext } from '../task/phone-context.ts';
import { TaskHeading } from '../task/task-heading.tsx';
import { OwnCard } from '../team/own-card.tsx';
import { EndPlay } from './end-play.tsx';
import { LatestNote } from './latest-note.tsx';
import { TimerNote } from './timer-note.tsx';
import { useNotes } from './use-notes.ts';

interface ObserverProps {
  readonly context: PhoneContext;
}

const said = ['quote', 'promise', 'concession'] as const satisfies readonly ObservationKind[];

/** A tap for each step that is seen or missed, and for what is said: one thumb, eyes on the others, nothing to type. */
export function ObserverTask({ context }: ObserverProps) {
  const t = phoneTexts.in(context.language).play;
  return (
    <div class="task observing">
      <TaskHeading>{t('observe')}</TaskHeading>
      <TimerNote context={context} isWatching />
      <ObservationButtons context={context} />
      <OwnCard context={context} isInner />
      <EndPlay context={context} />
    </div>
  );
}

/** The buttons, and what was noted last. After the play they are there as well, until all cards are open. */
export function ObservationButtons({ context }: ObserverProps) {
  const { language } = context;
  const t = phoneTexts.in(language).play;
  const isMissed = useSignal(false);
  const notes = useNotes(context);
  const step = (stepId: StepId) => {
    notes.add(isMissed.value ? 'missed' : 'seen', stepId);
    isMissed.value = false;
  };
  const ofStep = (stepId: StepId) => notes.mine.filter((note) => note.stepId === stepId);
  return (
    <>
      <fieldset class="pad" aria-label={t(isMissed.value ? 'whichMissed' : 'whichSeen')}>
        {stepIds.map((stepId) => (
          <button key={stepId} type="button" class="pad-step" onClick={() => step(stepId)}>
            <StepIcon id={stepId} size="1.25em" />
            <span>{commonTexts.in(language).steps(stepId)}</span>
            <Counts notes={ofStep(stepId)} context={context} />
          </button>
        ))}
        <button
          type="button"
          class="pad-missed"
          aria-pressed={isMissed.value}
          onClick={() => {
            isMissed.value = !isMissed.value;
          }}
        >
          {t('missed')}
        </button>
      </fieldset>
      <output class="small">{isMissed.value && t('whichMissed')}</output>
      <div class="pad-said">
        {said.map((kind) => (
          <button key={kind} type="button" onClick={() => notes.add(kind)}>
            {t(kind)} <Count n={notes.mine.filter((note) => note.kind === kind).length} />
          </button>
        ))}
      </div>
      <LatestNote context={context} notes={notes} />
    </>
  );
}

interface CountsProps extends ObserverProps {
  readonly notes: readonly PlayObservation[];
}

/** How often the step was seen, and whether it was missed. */
function Counts({ notes, context }: CountsProps) {
  const t = phoneTexts.in(context.language).play;
  const missed = notes.filter(({ kind }) => kind === 'missed').length;
  return (
    <>
      <Count n={notes.length - missed} />
      {missed > 0 && <small>{t('missedTimes', { n: missed })}</small>}
    </>
  );
}

const Count = ({ n }: { readonly n: number }) => (n > 0 ? <b class="count">{n}</b> : null);
