import { useSignal } from '@preact/signals';
import { makeId } from '@rolwissel/client';
import { isForTheRoom, type ObjectiveView, roundsOn, type Workshop, type WorkshopCommand } from '@rolwissel/domain';
import { consoleTexts } from '@rolwissel/texts';
import type { ConsoleContext } from '../console-context.ts';
import { Unfolded } from '../unfolded/unfolded.tsx';
import { AmendForm } from './amend-form.tsx';

type ObjectiveActsProps = Readonly<{ objective: ObjectiveView; context: ConsoleContext }>;
type Name = 'putForward' | 'show' | 'vote' | 'adopt' | 'withdraw' | 'reopen';

/** What the trainer may do with an objective as it stands now. */
export function ObjectiveActs({ objective, context }: ObjectiveActsProps) {
  const { workshop, conductor, language } = context;
  const t = consoleTexts.in(language).objectives;
  const isAmending = useSignal(false);
  const mayAmend = ['proposed', 'forward', 'blocked'].includes(objective.status);
  return (
    <fieldset class="row-acts">
      <legend class="visually-hidden">{t('acts')}</legend>
      {actsOn(objective, workshop).map(([name, command]) => (
        <button key={name} type="button" onClick={() => conductor.send(command())}>
          {t(name)}
        </button>
      ))}
      {mayAmend && (
        <button
          type="button"
          aria-expanded={isAmending.value}
          onClick={() => {
            isAmending.value = !isAmending.value;
          }}
        >
          {t('amend')}
        </button>
      )}
      {isAmending.value && (
        <Unfolded>
          <AmendForm
            objective={objective}
            context={context}
            onDone={() => {
              isAmending.value = false;
            }}
          />
        </Unfolded>
      )}
    </fieldset>
  );
}

function actsOn(objective: ObjectiveView, workshop: Workshop): readonly (readonly [Name, () => WorkshopCommand])[] {
  const { id: objectiveId, status } = objective;
  const data = { objectiveId };
  const fist = roundsOn(workshop, 'fist', objectiveId).at(-1)?.tally;
  const isDone = status === 'agreed' || status === 'adopted';
  const vote = (): WorkshopCommand => ({
    kind: 'OpenRound',
    data: { roundId: makeId(), ballot: 'consent', subject: objectiveId },
  });
  const acts: readonly (readonly [Name, () => WorkshopCommand, boolean])[] = [
    ['putForward', () => ({ kind: 'PutForward', data }), status === 'proposed'],
    [
      'show',
      () => ({ kind: 'ShowOnProjector', data: { view: 'objective', focusId: objectiveId } }),
      isForTheRoom(objective),
    ],
    ['vote', vote, status === 'forward' && !objective.needsNewVersion],
    ['adopt', () => ({ kind: 'AdoptByMajority', data }), !isDone && fist?.kind === 'fist' && fist.adoptable],
    ['reopen', () => ({ kind: 'ReopenObjective', data }), isDone],
    ['withdraw', () => ({ kind: 'WithdrawObjective', data }), !isDone && status !== 'withdrawn'],
  ];
  return acts.filter(([, , isPossible]) => isPossible).map(([name, command]) => [name, command]);
}
