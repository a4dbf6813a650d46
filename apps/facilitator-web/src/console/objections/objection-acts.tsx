import { useSignal } from '@preact/signals';
import { makeId } from '@rolwissel/client';
import { hideReasons, isReleased, isToBeResolved, type ObjectionView, type WorkshopCommand } from '@rolwissel/domain';
import { consoleTexts } from '@rolwissel/texts';
import type { ConsoleContext } from '../console-context.ts';
import { AnswerForm } from './answer-form.tsx';

type ObjectionActsProps = Readonly<{ objection: ObjectionView; context: ConsoleContext }>;
type Name = 'isAnswered' | 'release' | 'hold' | 'unhide' | 'show' | 'park' | 'escalate' | 'proposeResolved' | 'reopen';

/** What the trainer may do with an objection as it stands now. */
export function ObjectionActs({ objection, context }: ObjectionActsProps) {
  const t = consoleTexts.in(context.language).objections;
  const unfolded = useSignal<'hide' | 'answer' | undefined>(undefined);
  const hidesAll = useSignal(false);
  const fold = () => {
    unfolded.value = undefined;
  };
  const unfold = (what: 'hide' | 'answer') => () => {
    unfolded.value = unfolded.value === what ? undefined : what;
  };
  const isStanding = ['open', 'answered', 'escalated'].includes(objection.status);
  return (
    <fieldset class="row-acts">
      <legend class="visually-hidden">{t('acts')}</legend>
      {isStanding && (
        <button type="button" aria-expanded={unfolded.value === 'answer'} onClick={unfold('answer')}>
          {t('answer')}
        </button>
      )}
      {actsOn(objection).map(([name, command]) => (
        <button key={name} type="button" onClick={() => context.conductor.send(command)}>
          {t(name)}
        </button>
      ))}
      {objection.status !== 'hidden' && (
        <button type="button" aria-expanded={unfolded.value === 'hide'} onClick={unfold('hide')}>
          {t('hide')}
        </button>
      )}
      {unfolded.value === 'hide' && (
        <>
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
          {hideReasons.map((reason) => (
            <button
              key={reason}
              type="button"
              onClick={() =>
                context.conductor.send({
                  kind: 'HideObjection',
                  data: { objectionId: objection.id, reason, allOfRaiser: hidesAll.value },
                })
              }
            >
              {t(reason)}
            </button>
          ))}
        </>
      )}
      {unfolded.value === 'answer' && <AnswerForm objectionId={objection.id} context={context} onDone={fold} />}
    </fieldset>
  );
}

function actsOn(objection: ObjectionView): readonly (readonly [Name, WorkshopCommand])[] {
  const { id: objectionId, status, answers } = objection;
  const data = { objectionId };
  const answerId = answers.at(-1)?.id ?? '';
  const acts: readonly (readonly [Name, WorkshopCommand, boolean])[] = [
    ['release', { kind: 'ReleaseObjection', data }, status === 'held'],
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
