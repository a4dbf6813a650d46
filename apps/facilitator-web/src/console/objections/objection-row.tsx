import { type Signal, useSignal } from '@preact/signals';
import { isToBeResolved, wordsOf } from '@rolwissel/domain';
import { IssueIcon } from '@rolwissel/ui';
import { viewTexts, written } from '../../projector/views/index.ts';
import type { Desk } from '../desk.ts';
import { ObjectionActs } from './objection-acts.tsx';
import type { ObjectionView } from './objections-panel.tsx';
import { objectionTexts } from './texts.ts';

type ObjectionRowProps = Readonly<{
  objection: ObjectionView;
  merged: readonly ObjectionView[];
  /** Absent where nothing can be merged. */
  chosen: Signal<readonly string[]> | undefined;
  desk: Desk;
}>;

/** One objection: how many stand behind it, what it says; a tap shows what can be done. */
export function ObjectionRow({ objection, merged, chosen, desk }: ObjectionRowProps) {
  const { locale, words } = desk;
  const t = objectionTexts(locale);
  const isOpen = useSignal(false);
  const text = written(objection.text, viewTexts(locale));
  const sentence = words.sentences.find(({ id }) => id === objection.sentenceId);
  const interest = wordsOf(objection.interest);
  return (
    <li class={`row objection ${objection.status}`}>
      <div class="row-line">
        {chosen && (
          <input
            type="checkbox"
            aria-label={t('select', { text })}
            checked={chosen.value.includes(objection.id)}
            onChange={({ currentTarget }) => {
              const others = chosen.value.filter((id) => id !== objection.id);
              chosen.value = currentTarget.checked ? [...others, objection.id] : others;
            }}
          />
        )}
        <button
          type="button"
          class="quiet row-head"
          aria-expanded={isOpen.value}
          onClick={() => {
            isOpen.value = !isOpen.value;
          }}
        >
          <span lang={objection.language}>{text}</span>
          <span class="row-facts soft">
            {sentence && <IssueIcon id={sentence.issue} size="1.1em" />} {t('support', { n: objection.support })}
            {!chosen && ` · ${t(objection.status)}`}
          </span>
        </button>
      </div>
      {isOpen.value && (
        <>
          {interest && (
            <p>
              <b>{t('interest')}</b> {interest}
            </p>
          )}
          <Answers objection={objection} desk={desk} />
          <MergedOnes merged={merged} desk={desk} />
          {isToBeResolved(objection) && <p class="soft">{t('toBeResolved')}</p>}
          <ObjectionActs objection={objection} desk={desk} />
        </>
      )}
    </li>
  );
}

function Answers({ objection, desk: { locale } }: Readonly<{ objection: ObjectionView; desk: Desk }>) {
  const t = objectionTexts(locale);
  return (
    <ul class="answers">
      {objection.answers.map(({ id, kind, text }) => (
        <li key={id}>
          <b>{t(kind)}:</b> {written(text, viewTexts(locale))}
        </li>
      ))}
    </ul>
  );
}

function MergedOnes({ merged, desk }: Readonly<{ merged: readonly ObjectionView[]; desk: Desk }>) {
  const t = objectionTexts(desk.locale);
  return (
    <ul class="answers">
      {merged.map(({ id, text, language }) => (
        <li key={id}>
          <span lang={language}>{written(text, viewTexts(desk.locale))}</span>{' '}
          <button
            type="button"
            class="quiet"
            onClick={() => desk.conductor.send({ kind: 'UnmergeObjections', data: { objectionId: id } })}
          >
            {t('unmerge')}
          </button>
        </li>
      ))}
    </ul>
  );
}
