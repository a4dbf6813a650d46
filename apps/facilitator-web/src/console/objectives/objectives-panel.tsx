import { useSignal } from '@preact/signals';
import { written } from '@rolwissel/content';
import { allObjections, allObjectives, isForTheRoom, type ObjectiveView } from '@rolwissel/domain';
import { commonTexts, consoleTexts, projectorTexts } from '@rolwissel/texts';
import { RowList } from '../conducting/row-list.tsx';
import type { ConsoleContext, PanelProps } from '../console-context.ts';
import { Unreleased } from '../unreleased/unreleased.tsx';
import { ObjectiveActs } from './objective-acts.tsx';

/** Every objective and how it stands: those the room knows, then what was only proposed. */
export function ObjectivesPanel({ context }: PanelProps) {
  const t = consoleTexts.in(context.language).objectives;
  const objectives = allObjectives(context.workshop);
  const proposals = objectives.filter((objective) => !isForTheRoom(objective));
  return (
    <>
      {objectives.length === 0 && <p class="soft">{t('none')}</p>}
      <ObjectiveRows objectives={objectives.filter(isForTheRoom)} context={context} />
      {proposals.length > 0 && (
        <>
          <h3>{t('proposals', { n: proposals.length })}</h3>
          <Unreleased language={context.language}>
            <ObjectiveRows objectives={proposals} context={context} />
          </Unreleased>
        </>
      )}
    </>
  );
}

type ObjectiveRowsProps = Readonly<{ objectives: readonly ObjectiveView[]; context: ConsoleContext }>;

function ObjectiveRows({ objectives, context }: ObjectiveRowsProps) {
  return (
    <RowList
      items={objectives}
      row={(objective) => <ObjectiveRow key={objective.id} objective={objective} context={context} />}
      language={context.language}
    />
  );
}

type ObjectiveRowProps = Readonly<{ objective: ObjectiveView; context: ConsoleContext }>;

function ObjectiveRow({ objective, context }: ObjectiveRowProps) {
  const { language } = context;
  const t = consoleTexts.in(language).objectives;
  const isOpen = useSignal(false);
  const words = objective.versions.at(-1);
  return (
    <li class={`row objective ${objective.status}`}>
      <button
        type="button"
        class="quiet row-head"
        aria-expanded={isOpen.value}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        <span lang={words?.language}>{written(words?.text, context.pack)}</span>
        <span class="row-facts soft">
          {t(objective.status)} · {commonTexts.in(language).words('version', { n: words?.n ?? 1 })}
          {objective.flagged && <span class="late"> · {t('flagged')}</span>}
          {objective.needsNewVersion && ` · ${t('needsNewVersion')}`}
        </span>
      </button>
      {isOpen.value && (
        <>
          <Brings objective={objective} context={context} />
          <Remarks objective={objective} context={context} />
          <ObjectiveActs objective={objective} context={context} />
        </>
      )}
    </li>
  );
}

/** What it brings either side, how one sees it and by when: what tells one proposal from another. */
function Brings({ objective, context: { pack, language } }: ObjectiveRowProps) {
  const t = consoleTexts.in(language).objectives;
  const words = objective.versions.at(-1);
  if (!words) return null;
  const measure = written(words.measure, pack);
  return (
    <dl class="brings">
      <dt>{t('servesBoss')}</dt>
      <dd>{written(words.servesBoss, pack)}</dd>
      <dt>{t('servesBuyer')}</dt>
      <dd>{written(words.servesBuyer, pack)}</dd>
      <dt>{projectorTexts.in(language).objective('dueWeeks', { n: words.dueWeeks })}</dt>
      {measure && <dd>{measure}</dd>}
    </dl>
  );
}

type RemarksProps = Readonly<{ objective: ObjectiveView; context: ConsoleContext }>;

/** What stands against it: objections raised in a round, and concerns that block nothing. */
function Remarks({ objective, context }: RemarksProps) {
  const t = consoleTexts.in(context.language).objectives;
  const objections = allObjections(context.workshop).filter(({ objectiveId }) => objectiveId === objective.id);
  return (
    <>
      {objections.length > 0 && <h3>{t('objections')}</h3>}
      <ul class="answers">
        {objections.map(({ id, text, language }) => (
          <li key={id} lang={language}>
            {written(text, context.pack)}
          </li>
        ))}
      </ul>
      {objective.concerns.length > 0 && <h3>{t('concerns')}</h3>}
      <ul class="answers">
        {objective.concerns.map((concern, index) => (
          <li key={index}>{written(concern, context.pack)}</li>
        ))}
      </ul>
    </>
  );
}
