import { type Signal, useSignal } from '@preact/signals';
import { written } from '@rolwissel/content';
import type { ObjectionView } from '@rolwissel/domain';
import { consoleTexts } from '@rolwissel/texts';
import { useId } from 'preact/hooks';
import type { ConsoleContext } from '../console-context.ts';
import { mergingInto } from './same-words.ts';

type MergeBarProps = Readonly<{
  standing: readonly ObjectionView[];
  chosen: Signal<readonly string[]>;
  context: ConsoleContext;
}>;

/** Merges what was chosen. The trainer says which words stay; until then those that the most people stand behind. */
export function MergeBar({ standing, chosen, context }: MergeBarProps) {
  const { conductor, pack, language } = context;
  const t = consoleTexts.in(language).objections;
  const name = useId();
  const kept = useSignal('');
  const objections = standing.filter(({ id }) => chosen.value.includes(id)).sort((a, b) => b.support - a.support);
  const into = objections.find(({ id }) => id === kept.value) ?? objections[0];
  if (!into) return null;
  const clear = () => {
    chosen.value = [];
  };
  const merge = () => {
    conductor.send(
      ...mergingInto(
        into.id,
        objections.flatMap(({ id }) => (id === into.id ? [] : [id])),
      ),
    );
    clear();
  };
  return (
    <div class="acts merge-bar">
      {objections.length === 1 ? (
        <span>{t('mergeHint')}</span>
      ) : (
        <>
          <fieldset class="kept-words">
            <legend>{t('keep')}</legend>
            {objections.map(({ id, text, language: of }) => (
              <label key={id}>
                <input
                  type="radio"
                  name={name}
                  checked={id === into.id}
                  onChange={() => {
                    kept.value = id;
                  }}
                />{' '}
                <span lang={of}>{written(text, pack)}</span>
              </label>
            ))}
          </fieldset>
          <button type="button" class="primary merge" onClick={merge}>
            {t('merge', { n: objections.length })} <kbd>⏎</kbd>
          </button>
        </>
      )}
      <button type="button" class="quiet" onClick={clear}>
        {t('clear')}
      </button>
    </div>
  );
}
