import { answersNeeded, consentDecision, eligibleIn } from '@rolwissel/domain';
import { ballotsTexts, commonTexts } from '@rolwissel/texts';
import { ConsentCounts } from '@rolwissel/ui';
import type { OnStage, StageBallot, StageResultProps } from '../stage-ballot.ts';
import { objectiveHeading, subjectName } from '../subject.ts';

/** Who objects, who has a concern, who was silent; and whether it is agreed. */
export const consent: StageBallot<'consent'> = {
  question: objectiveHeading,
  name: ({ language }) => ballotsTexts.in(language).consent('name'),
  subject: subjectName,
  summary: ({ tally: { consents, concerns, objections, unanswered }, language }) =>
    ballotsTexts.in(language).consent('counts', { consents, concerns, objections, unanswered }),
  voting: answersStillNeeded,
  /** What this round decided; whatever became of the objective since is another matter. */
  note({ workshop, tally, language }) {
    const decided = consentDecision(tally, workshop);
    const status = decided === 'agreed' ? 'agreed' : 'blocked';
    const of = tally.cast + tally.unanswered;
    const numbers = { n: tally.cast, of, needed: answersNeeded(workshop, of) };
    return (
      <>
        <mark class={status}>{commonTexts.in(language).outcomes(status)}</mark>
        {decided === 'silence' && <span> {ballotsTexts.in(language).consent('tooSilent', numbers)}</span>}
      </>
    );
  },
  Result: Stances,
};

/** How many answers are missing before silence no longer stands in the way. */
export function answersStillNeeded({ workshop, round, language }: Omit<OnStage, 'pack'>): string {
  const t = ballotsTexts.in(language).consent;
  const of = eligibleIn(workshop, round);
  const n = answersNeeded(workshop, of) - round.cast;
  return n > 0 ? t('stillNeeded', { n, cast: round.cast, of }) : t('enoughAnswers', { cast: round.cast, of });
}

function Stances({ tally, language }: StageResultProps<'consent'>) {
  const { consent: t, round } = ballotsTexts.in(language);
  const { consents, concerns, objections, unanswered } = tally;
  const labels = {
    caption: t('round'),
    consent: t('consent'),
    concern: t('concern'),
    object: t('object'),
    unanswered: t('unanswered'),
    empty: round('empty'),
  };
  const counts = { consent: consents, concern: concerns, object: objections, unanswered };
  return <ConsentCounts counts={counts} labels={labels} />;
}
