import { activityName, workshopTitle } from '@rolwissel/content';
import { activityOf } from '@rolwissel/domain';
import { Fit } from '@rolwissel/ui';
import { OnStage } from './on-stage.tsx';
import { focusOf, type ViewProps } from './view.ts';

/** The workshop's name at the start; the activity's when one begins. */
export function TitleView(props: ViewProps) {
  const { workshop, language } = props;
  const { agenda } = workshop;
  const activity = activityOf(agenda, focusOf(props));
  const title = activity ? activityName(activity, language) : workshopTitle(agenda, language);
  return (
    <OnStage {...props} heading={activity && workshopTitle(agenda, language)}>
      <Fit text={title} />
    </OnStage>
  );
}
