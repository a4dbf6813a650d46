import { useSignal } from '@preact/signals';
import { written } from '@rolwissel/content';
import { allObjections, isForTheRoom, isOpen, type ObjectiveView, objectiveLimits, wordsOf } from '@rolwissel/domain';
import { commonTexts, consoleTexts } from '@rolwissel/texts';
import type { TargetedSubmitEvent } from 'preact';
import { FormField, isReady } from '../../form/form-field.tsx';
import type { ConsoleContext } from '../console-context.ts';

type AmendFormProps = Readonly<{ objective: ObjectiveView; context: ConsoleContext; onDone: () => void }>;

/** New words for an objective, and which objections they take in. */
export function AmendForm({ objective, context, onDone }: AmendFormProps) {
  const { conductor, workshop, pack, language } = context;
  const t = consoleTexts.in(language).objectives;
  const isBusy = useSignal(false);
  const latest = objective.versions.at(-1);
  const objections = allObjections(workshop).filter(
    (objection) => isOpen(objection) && (objection.objectiveId ?? objective.id) === objective.id,
  );
  const onSubmit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy.peek() || !isReady(event.currentTarget)) return;
    const form = new FormData(event.currentTarget);
    const text = (name: string) => {
      const value = form.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    isBusy.value = true;
    const addresses = objections.flatMap(({ id }) => (form.getAll('addresses').includes(id) ? [id] : []));
    const data = {
      objectiveId: objective.id,
      ...(latest ? { version: latest.n } : {}),
      text: text('text'),
      servesBoss: text('servesBoss'),
      servesBuyer: text('servesBuyer'),
      addresses,
    };
    const ack = await conductor.ask({ kind: 'AmendObjective', data });
    isBusy.value = false;
    if (!ack.ok) return;
    onDone();
    if (isForTheRoom(objective))
      conductor.send({ kind: 'ShowOnProjector', data: { view: 'objective', focusId: objective.id } });
  };
  return (
    <form class="answer-form" noValidate onSubmit={(event) => void onSubmit(event)}>
      <FormField
        name="text"
        label={t('newText')}
        language={language}
        max={objectiveLimits.longestText}
        rows={3}
        start={wordsOf(latest?.text) ?? ''}
      />
      <FormField
        name="servesBoss"
        label={t('servesBoss')}
        language={language}
        max={objectiveLimits.longestBenefit}
        start={wordsOf(latest?.servesBoss) ?? ''}
      />
      <FormField
        name="servesBuyer"
        label={t('servesBuyer')}
        language={language}
        max={objectiveLimits.longestBenefit}
        start={wordsOf(latest?.servesBuyer) ?? ''}
      />
      {objections.length > 0 && (
        <fieldset class="addresses">
          <legend>{t('addresses')}</legend>
          {objections.map(({ id, text }) => (
            <label key={id}>
              <input
                type="checkbox"
                name="addresses"
                value={id}
                defaultChecked={objective.blockedBy?.includes(id) ?? false}
              />{' '}
              {written(text, pack)}
            </label>
          ))}
        </fieldset>
      )}
      <span class="acts">
        <button type="submit" class="primary" aria-disabled={isBusy.value}>
          {t('save')}
        </button>
        <button type="button" class="quiet" onClick={onDone}>
          {commonTexts.in(language).acts('cancel')}
        </button>
      </span>
    </form>
  );
}
