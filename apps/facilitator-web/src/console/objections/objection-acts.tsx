import { type Signal, useSignal } from '@preact/signals';
import { makeId } from '@rolwissel/client';
import { hideReasons, isReleased, isToBeResolved, type ObjectionView, type WorkshopCommand } from '@rolwissel/domain';
import { consoleTexts } from '@rolwissel/texts';
import type { ConsoleContext } from '../console-context.ts';
import { Unfolded } from '../unfolded/unfolded.tsx';
import { AnswerForm } from './answer-form.tsx';
import { mergingInto, releasing, type SameWords } from './same-words.ts';

type ObjectionActsProps = Readonly<{
  same: SameWords;
  /** Shared with the keys of the list; absent where there are none. */
  hiding: Signal<string | undefined> | undefined;
  context: ConsoleContext;
}>;
type Name = 'isAnswered' | 'hold' | 'unhide' | 'show' | 'park' | 'escalate' | 'proposeResolved' | 'reopen';

/** What the trainer may do with an objection as it stands now, and with those that say the same. */
export function ObjectionActs({ same, hiding, context }: ObjectionActsProps) {
  const { objection, others } = same;
  const { conductor, language } = context;
  const t = consoleTexts.in(language).objections;
  const isAnswering = useSignal(false);
  const ownHiding = useSignal<string | undefined>(undefined);
  const asked = hiding ?? ownHiding;
  const isHiding = asked.value === objection.id;
  const isStanding = ['open', 'answered', 'escalated'].includes(objection.status);
  return (
    <fieldset class="row-acts">
      <legend class="visually-hidden">{t('acts')}</legend>
      {isStanding && (
        <button
          type="button"
          aria-expanded={isAnswering.value}
          onClick={() => {
            isAnswering.value = !isAnswering.value;
          }}
        >
          {t('answer')}
        </button>
      )}
      {objection.status === 'held' && (
        <button type="button" onClick={() => conductor.send(...releasing(same))}>
          {t('releaseSame', { n: others.length + 1 })}
        </button>
      )}
      {objection.status !== 'held' && others.length > 0 && (
        <button type="button" onClick={() => conductor.send(...mergingInto(objection.id, idsOf(others)))}>
          {t('merge', { n: others.length + 1 })}
        </button>
      )}
      {actsOn(objection).map(([name, command]) => (
        <button key={name} type="button" onClick={() => conductor.send(command)}>
          {t(name)}
        </button>
      ))}
      {objection.status !== 'hidden' && (
        <button
          type="button"
          aria-expanded={isHiding}
          onClick={() => {
            asked.value = isHiding ? undefined : objection.id;
          }}
        >
          {t('hide')}
        </button>
      )}
      {isHiding && <HideReasons same={same} context={context} />}
      {isAnswering.value && (
        <Unfolded>
          <AnswerForm
            objectionId={objection.id}
            context={context}
            onDone={() => {
              isAnswering.value = false;
            }}
          />
        </Unfolded>
      )}
    </fieldset>
  );
}

type HideReasonsProps = Readonly<{ same: SameWords; context: ConsoleContext }>;

/** Numbered, for the keys of the list. */
function HideReasons({ same: { objection, others }, context }: HideReasonsProps) {
  const t = consoleTexts.in(context.language).objections;
  const hidesAll = useSignal(false);
  return (
    <Unfolded>
      <label>
        <input
          type="checkbox"
          checked={hidesAll.value}
          onChange={({ currentTarget }) => {
            hidesAll.value = currentTarget.checked;
          }}
        />{' '}
        {t('allOfRaiser')}
      </label>
      <span>{t('hideWhy')}</span>
      {hideReasons.map((reason, index) => (
        <button
          key={reason}
          type="button"
          onClick={() =>
            context.conductor.send(
              ...idsOf([objection, ...others]).map(
                (objectionId): WorkshopCommand => ({
                  kind: 'HideObjection',
                  data: { objectionId, reason, allOfRaiser: hidesAll.value },
                }),
              ),
            )
          }
        >
          {t(reason)} <kbd>{index + 1}</kbd>
        </button>
      ))}
    </Unfolded>
  );
}

const idsOf = (objections: readonly ObjectionView[]): readonly string[] => objections.map(({ id }) => id);

function actsOn(objection: ObjectionView): readonly (readonly [Name, WorkshopCommand])[] {
  const { id: objectionId, status, answers } = objection;
  const data = { objectionId };
  const answerId = answers.at(-1)?.id ?? '';
  const acts: readonly (readonly [Name, WorkshopCommand, boolean])[] = [
    ['show', { kind: 'ShowOnProjector', data: { view: 'objection', focusId: objectionId } }, isReleased(objection)],
    [
      'isAnswered',
      { kind: 'OpenRound', data: { roundId: makeId(), ballot: 'fist', subject: objectionId } },
      status === 'answered',
    ],
    [
      'proposeResolved',
      { kind: 'AcceptAnswer', data: { objectionId, answerId } },
      status === 'answered' && !isToBeResolved(objection),
    ],
    ['park', { kind: 'ParkObjection', data }, ['open', 'answered', 'escalated'].includes(status)],
    ['escalate', { kind: 'EscalateObjection', data }, status === 'open' || status === 'answered'],
    ['hold', { kind: 'HoldObjection', data }, status === 'open'],
    ['unhide', { kind: 'UnhideObjection', data }, status === 'hidden'],
    ['reopen', { kind: 'ReopenObjection', data }, ['resolved', 'withdrawn', 'parked'].includes(status)],
  ];
  return acts.filter(([, , isPossible]) => isPossible).map(([name, command]) => [name, command]);
}
