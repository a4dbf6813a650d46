import { type Signal, useSignal } from '@preact/signals';
import { written } from '@rolwissel/content';
import { isToBeResolved, type ObjectionView, wordsOf } from '@rolwissel/domain';
import { commonTexts, consoleTexts } from '@rolwissel/texts';
import { IssueIcon } from '@rolwissel/ui';
import type { ConsoleContext } from '../console-context.ts';
import { ObjectionActs } from './objection-acts.tsx';

type ObjectionRowProps = Readonly<{
  objection: ObjectionView;
  merged: readonly ObjectionView[];
  /** Absent where nothing can be merged. */
  chosen: Signal<readonly string[]> | undefined;
  context: ConsoleContext;
}>;

/** One objection: how many stand behind it, what it says; a tap shows what can be done. */
export function ObjectionRow({ objection, merged, chosen, context }: ObjectionRowProps) {
  const { language, pack } = context;
  const t = consoleTexts.in(language).objections;
  const isOpen = useSignal(false);
  const text = written(objection.text, pack);
  const sentence = pack.sentences.find(({ id }) => id === objection.sentenceId);
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
            {sentence && <IssueIcon id={sentence.issue} size="1.1em" />}{' '}
            {commonTexts.in(language).words('people', { n: objection.support })}
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
          <Answers objection={objection} context={context} />
          <MergedOnes merged={merged} context={context} />
          {isToBeResolved(objection) && <p class="soft">{t('toBeResolved')}</p>}
          <ObjectionActs objection={objection} context={context} />
        </>
      )}
    </li>
  );
}

type AnswersProps = Readonly<{ objection: ObjectionView; context: ConsoleContext }>;

function Answers({ objection, context: { language, pack } }: AnswersProps) {
  const t = commonTexts.in(language).answers;
  return (
    <ul class="answers">
      {objection.answers.map(({ id, kind, text }) => (
        <li key={id}>
          <b>{t(kind)}:</b> {written(text, pack)}
        </li>
      ))}
    </ul>
  );
}

type MergedOnesProps = Readonly<{ merged: readonly ObjectionView[]; context: ConsoleContext }>;

function MergedOnes({ merged, context }: MergedOnesProps) {
  const t = consoleTexts.in(context.language).objections;
  return (
    <ul class="answers">
      {merged.map(({ id, text, language }) => (
        <li key={id}>
          <span lang={language}>{written(text, context.pack)}</span>{' '}
          <button
            type="button"
            class="quiet"
            onClick={() => context.conductor.send({ kind: 'UnmergeObjections', data: { objectionId: id } })}
          >
            {t('unmerge')}
          </button>
        </li>
      ))}
    </ul>
  );
}
