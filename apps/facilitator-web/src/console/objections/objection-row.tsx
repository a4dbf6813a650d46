import { type Signal, useSignal } from '@preact/signals';
import { written } from '@rolwissel/content';
import { isToBeResolved, type ObjectionView, wordsOf } from '@rolwissel/domain';
import { commonTexts, consoleTexts } from '@rolwissel/texts';
import { IssueIcon } from '@rolwissel/ui';
import type { ConsoleContext } from '../console-context.ts';
import { isReading } from '../unreleased/unreleased.tsx';
import { ObjectionActs } from './objection-acts.tsx';
import type { SameWords } from './same-words.ts';

/** What stands for several rows at once. */
export interface RowMarks {
  /** Chosen for merging. */
  readonly chosen: Signal<readonly string[]>;
  /** The row that the keys are about. */
  readonly at: Signal<string | undefined>;
  /** The one whose hiding is being asked about. */
  readonly hiding: Signal<string | undefined>;
}

type ObjectionRowProps = Readonly<{
  same: SameWords;
  merged: readonly ObjectionView[];
  /** Absent where nothing waits for anything. */
  marks: RowMarks | undefined;
  context: ConsoleContext;
}>;

/** One objection: how many stand behind it, what it says; a tap shows what can be done. */
export function ObjectionRow({ same, merged, marks, context }: ObjectionRowProps) {
  const { objection, others } = same;
  const { language, pack } = context;
  const t = consoleTexts.in(language).objections;
  const isOpen = useSignal(false);
  const text = written(objection.text, pack);
  const sentence = pack.sentences.find(({ id }) => id === objection.sentenceId);
  const interest = wordsOf(objection.interest);
  const isAt = marks?.at.value === objection.id;
  return (
    <li
      class={`row objection ${objection.status}`}
      data-objection={marks ? objection.id : undefined}
      tabIndex={-1}
      aria-current={isAt ? 'true' : undefined}
    >
      <div class="row-line">
        {marks && (
          <input
            type="checkbox"
            aria-label={t('select', { text })}
            checked={marks.chosen.value.includes(objection.id)}
            onChange={() => {
              marks.chosen.value = toggled(marks.chosen.peek(), objection.id);
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
            {others.length > 0 && ` · ${t('same', { n: others.length + 1 })}`}
            {!marks && ` · ${t(objection.status)}`}
          </span>
          <Refused objection={objection} context={context} />
        </button>
      </div>
      {(isOpen.value || marks?.hiding.value === objection.id) && (
        <>
          {interest && (
            <p>
              <b>{t('interest')}</b> {interest}
            </p>
          )}
          <Answers objection={objection} context={context} />
          <MergedOnes merged={merged} context={context} />
          {isToBeResolved(objection) && <p class="soft">{t('toBeResolved')}</p>}
          <ObjectionActs same={same} hiding={marks?.hiding} context={context} />
        </>
      )}
    </li>
  );
}

/** With this one in it, or without it if it was. */
export const toggled = (chosen: readonly string[], id: string): readonly string[] =>
  chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];

type AboutProps = Readonly<{ objection: ObjectionView; context: ConsoleContext }>;

/** Whoever raised it said "not yet" to the latest answer: the trainer is asked for another one. */
export const isRefused = ({ status, answers }: ObjectionView): boolean =>
  status === 'open' && answers.at(-1)?.verdict === 'rejected';

/** How many answers were refused, and why the latest was: that waits for leave to read it where texts do. */
function Refused({ objection, context: { workshop, language } }: AboutProps) {
  const t = consoleTexts.in(language).objections;
  if (!isRefused(objection)) return null;
  const refused = objection.answers.filter(({ verdict }) => verdict === 'rejected');
  const mayRead = workshop.agenda.settings.moderation !== 'pre' || isReading.value;
  const why = mayRead ? wordsOf(refused.at(-1)?.why) : undefined;
  return (
    <span class="refused">
      {t('refused', { n: refused.length })}
      {why && `: ${why}`}
    </span>
  );
}

function Answers({ objection, context: { language, pack } }: AboutProps) {
  const t = commonTexts.in(language).answers;
  return (
    <ul class="answers">
      {objection.answers.map(({ id, kind, text, verdict }) => (
        <li key={id}>
          <b>{t(kind)}:</b> {written(text, pack)}
          {verdict === 'rejected' && ` (${consoleTexts.in(language).objections('refusedAnswer')})`}
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
