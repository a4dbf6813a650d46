import { allObjectives, wordsOf } from '@rolwissel/domain';
import { SureButton } from '../forms/sure-button.tsx';
import { forgetSeat } from '../kept/seat.ts';
import type { Desk } from '../live/desk.ts';
import { showSheet } from '../live/sheets.ts';
import { TaskHeading } from '../live/task-heading.tsx';
import { objectiveWords } from '../objectives/words.ts';
import { taskWords } from './words.ts';

/** It is over: one's own lines for Monday, what was agreed or adopted, and everything one did. */
export function Finished({ desk }: { desk: Desk }) {
  const t = taskWords.value;
  const { workshop, pack } = desk;
  const lines = Object.values(workshop.you.steps.lines);
  const o = objectiveWords.value;
  return (
    <div class="task">
      <TaskHeading>{t('finished')}</TaskHeading>
      <p>{t('finishedThanks')}</p>
      {lines.length > 0 && (
        <section class="section">
          <h2>{t('mondayLines')}</h2>
          <ul class="plain quotes">
            {lines.map(({ id, text }) => (
              <li key={id}>{wordsOf(text) ?? pack.ui.removed}</li>
            ))}
          </ul>
        </section>
      )}
      <Objectives desk={desk} status="agreed" heading={t('objectives')} />
      <Objectives desk={desk} status="adopted" heading={o('whatWasAdopted')} />
      <p class="small soft">{pack.attribution}</p>
      <div class="buttons">
        <SureButton label={t('other')} question={t('otherSure')} yes={t('otherYes')} onYes={forgetSeat} />
      </div>
      <div class="actions">
        <button type="button" class="primary" onClick={() => showSheet('things')}>
          {t('myThings')}
        </button>
      </div>
    </div>
  );
}

type ObjectivesProps = Readonly<{ desk: Desk; status: 'agreed' | 'adopted'; heading: string }>;

/** Agreed by everybody and adopted by enough hands are not the same: each under its own word. */
function Objectives({ desk: { workshop, pack }, status, heading }: ObjectivesProps) {
  const objectives = allObjectives(workshop).filter((objective) => objective.status === status);
  if (objectives.length === 0) return null;
  return (
    <section class="section">
      <h2>{heading}</h2>
      <ul class="plain quotes">
        {objectives.map(({ id, versions }) => (
          <li key={id}>{wordsOf(versions.at(-1)?.text) ?? pack.ui.removed}</li>
        ))}
      </ul>
    </section>
  );
}
