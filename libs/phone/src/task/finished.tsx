import { written } from '@rolwissel/content';
import { allObjectives, haveCommitmentsBegun } from '@rolwissel/domain';
import { phoneTexts } from '@rolwissel/texts';
import { NewCommitment } from '../commitments/commitment-form.tsx';
import { ownCommitments } from '../commitments/own.ts';
import { OwnCommitments } from '../commitments/own-commitments.tsx';
import { SureButton } from '../forms/sure-button.tsx';
import type { PhoneContext } from './phone-context.ts';
import { TaskHeading } from './task-heading.tsx';

interface FinishedProps {
  readonly context: PhoneContext;
}

/** It is over: one's own lines for Monday, what was agreed or adopted, and everything one did. */
export function Finished({ context }: FinishedProps) {
  const t = phoneTexts.in(context.language).tasks;
  const { workshop, pack } = context;
  const lines = Object.values(workshop.you.steps.lines);
  const o = phoneTexts.in(context.language).objectives;
  return (
    <div class="task">
      <TaskHeading>{t('finished')}</TaskHeading>
      <p>{t('finishedThanks')}</p>
      {lines.length > 0 && (
        <section class="section">
          <h2>{t('mondayLines')}</h2>
          <ul class="plain quotes">
            {lines.map(({ id, text }) => (
              <li key={id}>{written(text, pack)}</li>
            ))}
          </ul>
        </section>
      )}
      <OwnCommitments context={context} />
      {ownCommitments(workshop).length === 0 && haveCommitmentsBegun(workshop) && context.acts && (
        <details class="section">
          <summary>{phoneTexts.in(context.language).commitments('late')}</summary>
          <NewCommitment context={context} isInner />
        </details>
      )}
      <Objectives context={context} status="agreed" heading={t('objectives')} />
      <Objectives context={context} status="adopted" heading={o('whatWasAdopted')} />
      <p class="small soft">{pack.attribution}</p>
      <div class="buttons">
        <SureButton
          language={context.language}
          label={t('other')}
          question={t('otherSure')}
          yes={t('otherYes')}
          onYes={() => context.acts?.forgetSeat()}
        />
      </div>
      <div class="actions">
        <button type="button" class="primary" onClick={() => context.acts?.showHistory()}>
          {t('history')}
        </button>
      </div>
    </div>
  );
}

type ObjectivesProps = Readonly<{ context: PhoneContext; status: 'agreed' | 'adopted'; heading: string }>;

/** Agreed by everybody and adopted by enough hands are not the same: each under its own word. */
function Objectives({ context: { workshop, pack }, status, heading }: ObjectivesProps) {
  const objectives = allObjectives(workshop).filter((objective) => objective.status === status);
  if (objectives.length === 0) return null;
  return (
    <section class="section">
      <h2>{heading}</h2>
      <ul class="plain quotes">
        {objectives.map(({ id, versions }) => (
          <li key={id}>{written(versions.at(-1)?.text, pack)}</li>
        ))}
      </ul>
    </section>
  );
}
