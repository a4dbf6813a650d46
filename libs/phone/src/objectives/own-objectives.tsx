import { useSignal } from '@preact/signals';
import { ObjectiveCard } from '@rolwissel/ballots/phone';
import { written } from '@rolwissel/content';
import type { ObjectiveView } from '@rolwissel/domain';
import { phoneTexts } from '@rolwissel/texts';
import { useOpener } from '../forms/opener.ts';
import { WithdrawButton } from '../forms/withdraw-button.tsx';
import { ActLine } from '../task/act-line.tsx';
import type { PhoneContext } from '../task/phone-context.ts';
import { AmendObjective } from './amend-objective.tsx';
import { openProposals, ownObjectives } from './own.ts';

interface OwnObjectivesProps {
  readonly context: PhoneContext;
}

export function OwnObjectives({ context }: OwnObjectivesProps) {
  const t = phoneTexts.in(context.language).objectives;
  const mine = ownObjectives(context.workshop);
  if (mine.length === 0) return null;
  return (
    <section class="section">
      <h2>{t('mine')}</h2>
      {mine.map((objective) => (
        <OwnObjective key={objective.id} context={context} objective={objective} />
      ))}
    </section>
  );
}

interface OwnObjectiveProps {
  readonly context: PhoneContext;
  readonly objective: ObjectiveView;
}

function OwnObjective({ context, objective }: OwnObjectiveProps) {
  const t = phoneTexts.in(context.language).objectives;
  const isAmending = useSignal(false);
  const opener = useOpener(isAmending.value);
  const { id, status, versions } = objective;
  const isMine = openProposals(context.workshop).some((open) => open.id === id);
  const text = written(versions.at(-1)?.text, context.pack);
  return (
    <article class="card">
      <p class="status">
        <mark>{t(status)}</mark>
      </p>
      {status === 'proposed' ? <ObjectiveCard {...context} objective={objective} /> : <p>{text}</p>}
      <ActLine context={context} sending={context.sendingOf(id)} />
      {isAmending.value && (
        <AmendObjective
          context={context}
          objective={objective}
          onDone={() => {
            isAmending.value = false;
          }}
        />
      )}
      {isMine && !isAmending.value && (
        <div class="buttons">
          <button
            ref={opener}
            type="button"
            onClick={() => {
              isAmending.value = true;
            }}
          >
            {t('amend')}
          </button>
          <WithdrawButton
            language={context.language}
            question={t('withdrawSure')}
            onYes={() => void context.acts?.send({ kind: 'WithdrawObjective', data: { objectiveId: id } })}
          />
        </div>
      )}
    </article>
  );
}
