import { objectiveOf } from '@rolwissel/domain';
import { ConsentCounts } from '@rolwissel/ui';
import { OnStage } from '../on-stage.tsx';
import { questionOf } from '../voting.tsx';
import type { ResultView } from './result-view.ts';
import { resultTexts } from './texts.ts';

/** Who objects, who has a concern, who was silent; and whether it is agreed. */
export const ConsentResult: ResultView<'consent'> = ({ tally, round, ...props }) => {
  const words = resultTexts(props.locale);
  const { consents, concerns, objections, unanswered } = tally;
  const status = objectiveOf(props.workshop, round.subject)?.status;
  const outcome = status === 'agreed' || status === 'blocked' ? status : undefined;
  const labels = {
    caption: words('consentRound'),
    consent: words('consent'),
    concern: words('concern'),
    object: words('object'),
    unanswered: words('unanswered'),
    empty: words('empty'),
  };
  return (
    <OnStage
      {...props}
      heading={questionOf(round, props)}
      note={outcome && <mark class={outcome}>{words(outcome)}</mark>}
    >
      <ConsentCounts
        counts={{ consent: consents, concern: concerns, object: objections, unanswered }}
        labels={labels}
      />
    </OnStage>
  );
};
