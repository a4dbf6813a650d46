import { ObjectiveCard } from '@rolwissel/ballots/phone';
import { allObjectives, isForTheRoom } from '@rolwissel/domain';
import { phoneTexts } from '@rolwissel/texts';
import type { PhoneContext } from '../task/phone-context.ts';
import { TaskHeading } from '../task/task-heading.tsx';
import { useFollowing } from '../task/use-following.ts';
import { NewObjective } from './new-objective.tsx';
import { OwnObjectives } from './own-objectives.tsx';

interface ObjectivesProps {
  readonly context: PhoneContext;
}

/** What lies before the room, what one proposed oneself, and room for another proposal. */
export function Objectives({ context }: ObjectivesProps) {
  const t = phoneTexts.in(context.language).objectives;
  const before = allObjectives(context.workshop).filter(isForTheRoom);
  const follows = useFollowing(before.map(({ id, versions }) => `${id} ${versions.length}`).join(' '));
  return (
    <div class="task">
      <TaskHeading key={follows}>{t('title')}</TaskHeading>
      {before.length === 0 && <p class="soft">{t('noneYet')}</p>}
      {before.map((objective) => (
        <section key={objective.id} class="card">
          <p class="status">
            <mark>{t(objective.status)}</mark>
          </p>
          <ObjectiveCard {...context} objective={objective} />
          {objective.flagged && <p class="notice">{t('flagged')}</p>}
          {objective.needsNewVersion && <p class="notice">{t('needsNewVersion')}</p>}
        </section>
      ))}
      <OwnObjectives context={context} />
      <NewObjective context={context} isTask={before.length === 0} />
    </div>
  );
}
