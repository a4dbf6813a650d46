import { type Signal, useSignal } from '@preact/signals';
import { allObjections, type ObjectionView } from '@rolwissel/domain';
import { consoleTexts } from '@rolwissel/texts';
import { RowList } from '../conducting/row-list.tsx';
import type { ConsoleContext, PanelProps } from '../console-context.ts';
import { Unreleased } from '../unreleased/unreleased.tsx';
import { ObjectionRow } from './objection-row.tsx';

/** The queue, in the order in which it needs the trainer; within it by support. */
const groups = ['held', 'open', 'escalated', 'answered'] as const;

/** Everything that was brought up: what waits, what is open, what is done. */
export function ObjectionsPanel({ context }: PanelProps) {
  const t = consoleTexts.in(context.language).objections;
  const chosen = useSignal<readonly string[]>([]);
  const all = [...allObjections(context.workshop)].sort((a, b) => b.support - a.support);
  const standing = groups.flatMap((group) => all.filter(({ status }) => status === group));
  const settled = all.filter(({ status }) => !groups.some((group) => group === status) && status !== 'merged');
  return (
    <>
      {all.length === 0 && <p class="soft">{t('none')}</p>}
      <MergeBar standing={standing} chosen={chosen} context={context} />
      {groups.map((group) => {
        const listed = standing.filter(({ status }) => status === group);
        return listed.length === 0 ? null : (
          <section key={group} aria-label={t(group)}>
            <h3>
              {t(group)} <span class="soft">{listed.length}</span>
            </h3>
            {group === 'held' ? (
              <Unreleased language={context.language}>
                <ReleaseAll held={listed} context={context} />
                <ObjectionRows objections={listed} all={all} chosen={chosen} context={context} />
              </Unreleased>
            ) : (
              <ObjectionRows objections={listed} all={all} chosen={chosen} context={context} />
            )}
          </section>
        );
      })}
      {settled.length > 0 && (
        <details>
          <summary>
            {t('settled')} <span class="soft">{settled.length}</span>
          </summary>
          <ObjectionRows objections={settled} all={all} context={context} />
        </details>
      )}
    </>
  );
}

type ReleaseAllProps = Readonly<{ held: readonly ObjectionView[]; context: ConsoleContext }>;

/** In a large room they come in faster than one can tap. Hundreds take a minute: on second thoughts the rest still waits. */
function ReleaseAll({ held, context }: ReleaseAllProps) {
  const { conductor } = context;
  const t = consoleTexts.in(context.language).objections;
  const isPassing = conductor.isPassing.value;
  if (held.length < 2) return null;
  const release = () =>
    void conductor.sendInPassing(held.map(({ id }) => ({ kind: 'ReleaseObjection', data: { objectionId: id } })));
  return (
    <div class="acts">
      <button type="button" disabled={isPassing} onClick={release}>
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
  objections: readonly ObjectionView[];
  all: readonly ObjectionView[];
  chosen?: Signal<readonly string[]>;
  context: ConsoleContext;
}>;

function ObjectionRows({ objections, all, chosen, context }: ObjectionRowsProps) {
  return (
    <RowList
      items={objections}
      row={(objection) => (
        <ObjectionRow
          key={objection.id}
          objection={objection}
          merged={all.filter(({ mergedInto }) => mergedInto === objection.id)}
          chosen={chosen}
          context={context}
        />
      )}
      language={context.language}
    />
  );
}

type MergeBarProps = Readonly<{
  standing: readonly ObjectionView[];
  chosen: Signal<readonly string[]>;
  context: ConsoleContext;
}>;

/** Merges what was chosen into the one with most support. */
function MergeBar({ standing, chosen, context }: MergeBarProps) {
  const t = consoleTexts.in(context.language).objections;
  const [into, ...from] = standing.filter(({ id }) => chosen.value.includes(id)).sort((a, b) => b.support - a.support);
  if (!into) return null;
  const clear = () => {
    chosen.value = [];
  };
  return (
    <div class="acts merge-bar">
      {from.length === 0 ? (
        <span>{t('mergeHint')}</span>
      ) : (
        <button
          type="button"
          class="primary"
          onClick={() => {
            const fromIds = from.map(({ id }) => id);
            context.conductor.send({ kind: 'MergeObjections', data: { intoId: into.id, fromIds } });
            clear();
          }}
        >
          {t('merge', { n: from.length + 1 })}
        </button>
      )}
      <button type="button" class="quiet" onClick={clear}>
        {t('clear')}
      </button>
    </div>
  );
}
