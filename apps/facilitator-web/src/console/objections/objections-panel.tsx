import { useSignal } from '@preact/signals';
import { allObjections, type ObjectionView } from '@rolwissel/domain';
import { consoleTexts } from '@rolwissel/texts';
import { useRef } from 'preact/hooks';
import { RowList } from '../conducting/row-list.tsx';
import type { ConsoleContext, PanelProps } from '../console-context.ts';
import { Unreleased } from '../unreleased/unreleased.tsx';
import { MergeBar } from './merge-bar.tsx';
import { ObjectionRow, type RowMarks } from './objection-row.tsx';
import { bySameWords, releasing, type SameWords } from './same-words.ts';
import { useListKeys } from './use-list-keys.ts';

/** The queue, in the order in which it needs the trainer; within it by support. */
const groups = ['held', 'open', 'escalated', 'answered'] as const;

/** Everything that was brought up: what waits, what is open, what is done. What says the same is one row. */
export function ObjectionsPanel({ context }: PanelProps) {
  const t = consoleTexts.in(context.language).objections;
  const list = useRef<HTMLDivElement>(null);
  const marks: RowMarks = { chosen: useSignal([]), at: useSignal(undefined), hiding: useSignal(undefined) };
  const all = [...allObjections(context.workshop)].sort((a, b) => b.support - a.support);
  const standing = groups.flatMap((group) => all.filter(({ status }) => status === group));
  const settled = all.filter(({ status }) => !groups.some((group) => group === status) && status !== 'merged');
  const listed = groups.map(
    (group) => [group, bySameWords(standing.filter(({ status }) => status === group))] as const,
  );
  useListKeys(
    list,
    listed.flatMap(([, rows]) => rows),
    marks,
    context,
  );
  return (
    <div class="objection-list" ref={list}>
      {all.length === 0 && <p class="soft">{t('none')}</p>}
      <MergeBar standing={standing} chosen={marks.chosen} context={context} />
      {listed.map(([group, rows]) =>
        rows.length === 0 ? null : (
          <section key={group} aria-label={t(group)}>
            <h3>
              {t(group)} <span class="soft">{rows.reduce((sum, { others }) => sum + 1 + others.length, 0)}</span>
            </h3>
            {group === 'held' ? (
              <Unreleased language={context.language}>
                <ReleaseAll held={rows} context={context} />
                <ObjectionRows rows={rows} all={all} marks={marks} context={context} />
              </Unreleased>
            ) : (
              <ObjectionRows rows={rows} all={all} marks={marks} context={context} />
            )}
          </section>
        ),
      )}
      {settled.length > 0 && (
        <details>
          <summary>
            {t('settled')} <span class="soft">{settled.length}</span>
          </summary>
          <ObjectionRows rows={settled.map((objection) => ({ objection, others: [] }))} all={all} context={context} />
        </details>
      )}
    </div>
  );
}

type ReleaseAllProps = Readonly<{ held: readonly SameWords[]; context: ConsoleContext }>;

/** In a large room they come in faster than one can tap. Hundreds take a minute: on second thoughts the rest still waits. */
function ReleaseAll({ held, context }: ReleaseAllProps) {
  const { conductor } = context;
  const t = consoleTexts.in(context.language).objections;
  const isPassing = conductor.isPassing.value;
  if (held.length < 2) return null;
  return (
    <div class="acts">
      <button
        type="button"
        disabled={isPassing}
        onClick={() => void conductor.sendInPassing(held.flatMap((same) => releasing(same)))}
      >
        {t('releaseAll', { n: held.length })}
      </button>
      {isPassing && (
        <button type="button" onClick={conductor.stopPassing}>
          {t('stopReleasing')}
        </button>
      )}
    </div>
  );
}

type ObjectionRowsProps = Readonly<{
  rows: readonly SameWords[];
  all: readonly ObjectionView[];
  marks?: RowMarks;
  context: ConsoleContext;
}>;

function ObjectionRows({ rows, all, marks, context }: ObjectionRowsProps) {
  return (
    <RowList
      items={rows}
      row={(same) => (
        <ObjectionRow
          key={same.objection.id}
          same={same}
          merged={all.filter(({ mergedInto }) => mergedInto === same.objection.id)}
          marks={marks}
          context={context}
        />
      )}
      language={context.language}
    />
  );
}
