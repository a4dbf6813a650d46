import { useSignal } from '@preact/signals';
import { written } from '@rolwissel/content';
import { allObjections, allObjectives, isForTheRoom, type Workshop } from '@rolwissel/domain';
import { commonTexts, consoleTexts } from '@rolwissel/texts';
import { RowList } from '../conducting/row-list.tsx';
import type { Desk } from '../desk.ts';
import { Unreleased } from '../unreleased/unreleased.tsx';
import { ObjectiveActs } from './objective-acts.tsx';

export type ObjectiveView = Workshop['objectives']['byId'][string];

/** Every objective and how it stands: those the room knows, then what was only proposed. */
export function ObjectivesPanel({ desk }: Readonly<{ desk: Desk }>) {
  const t = consoleTexts.in(desk.language).objectives;
  const objectives = allObjectives(desk.workshop);
  const proposals = objectives.filter((objective) => !isForTheRoom(objective));
  return (
    <>
      {objectives.length === 0 && <p class="soft">{t('none')}</p>}
      <ObjectiveRows objectives={objectives.filter(isForTheRoom)} desk={desk} />
      {proposals.length > 0 && (
        <>
          <h3>{t('proposals', { n: proposals.length })}</h3>
          <Unreleased language={desk.language}>
            <ObjectiveRows objectives={proposals} desk={desk} />
          </Unreleased>
        </>
      )}
    </>
  );
}

function ObjectiveRows({ objectives, desk }: Readonly<{ objectives: readonly ObjectiveView[]; desk: Desk }>) {
  return (
    <RowList
      items={objectives}
      row={(objective) => <ObjectiveRow key={objective.id} objective={objective} desk={desk} />}
      language={desk.language}
    />
  );
}

function ObjectiveRow({ objective, desk }: Readonly<{ objective: ObjectiveView; desk: Desk }>) {
  const { language } = desk;
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
        <span>{written(words?.text, desk.pack)}</span>
        <span class="row-facts soft">
          {t(objective.status)} · {commonTexts.in(language).words('version', { n: words?.n ?? 1 })}
          {objective.flagged && <span class="late"> · {t('flagged')}</span>}
          {objective.needsNewVersion && ` · ${t('needsNewVersion')}`}
        </span>
      </button>
      {isOpen.value && (
        <>
          <Remarks objective={objective} desk={desk} />
          <ObjectiveActs objective={objective} desk={desk} />
        </>
      )}
    </li>
  );
}

/** What stands against it: objections raised in a round, and concerns that block nothing. */
function Remarks({ objective, desk }: Readonly<{ objective: ObjectiveView; desk: Desk }>) {
  const t = consoleTexts.in(desk.language).objectives;
  const objections = allObjections(desk.workshop).filter(({ objectiveId }) => objectiveId === objective.id);
  return (
    <>
      {objections.length > 0 && <h3>{t('objections')}</h3>}
      <ul class="answers">
        {objections.map(({ id, text, language }) => (
          <li key={id} lang={language}>
            {written(text, desk.pack)}
          </li>
        ))}
      </ul>
      {objective.concerns.length > 0 && <h3>{t('concerns')}</h3>}
      <ul class="answers">
        {objective.concerns.map((concern, index) => (
          <li key={index}>{written(concern, desk.pack)}</li>
        ))}
      </ul>
    </>
  );
}
