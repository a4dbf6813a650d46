import { allObjectives, isForTheRoom } from '@rolwissel/domain';
import type { Desk } from '../live/desk.ts';
import { TaskHeading } from '../live/task-heading.tsx';
import { NewObjective } from './new-objective.tsx';
import { ObjectiveCard } from './objective-card.tsx';
import { OwnObjectives } from './own-objectives.tsx';
import { objectiveWords } from './words.ts';

/** What lies before the room, what one proposed oneself, and room for another proposal. */
export function Objectives({ desk }: { desk: Desk }) {
  const t = objectiveWords.value;
  const before = allObjectives(desk.workshop).filter(isForTheRoom);
  return (
    <div class="task">
      <TaskHeading>{t('title')}</TaskHeading>
      {before.length === 0 && <p class="soft">{t('noneYet')}</p>}
      {before.map((objective) => (
        <section key={objective.id} class="card">
          <p class="status">
            <mark>{t(objective.status)}</mark>
          </p>
          {objective.versions.length > 1 && <p class="soft">{t('changed')}</p>}
          <ObjectiveCard desk={desk} objective={objective} />
          {objective.flagged && <p class="notice">{t('flagged')}</p>}
          {objective.needsNewVersion && <p class="notice">{t('needsNewVersion')}</p>}
        </section>
      ))}
      <OwnObjectives desk={desk} />
      <NewObjective desk={desk} />
    </div>
  );
}
