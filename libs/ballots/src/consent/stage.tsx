import { objectiveOf } from '@rolwissel/domain';
import { ballotsTexts, commonTexts } from '@rolwissel/texts';
import { ConsentCounts } from '@rolwissel/ui';
import type { StageBallot, StageResultProps } from '../stage-ballot.ts';
import { objectiveHeading, subjectName } from '../subject.ts';

/** Who objects, who has a concern, who was silent; and whether it is agreed. */
export const consent: StageBallot<'consent'> = {
  question: objectiveHeading,
  name: ({ language }) => ballotsTexts.in(language).consent('name'),
  subject: subjectName,
  summary: ({ tally: { consents, concerns, objections, unanswered }, language }) =>
    ballotsTexts.in(language).consent('counts', { consents, concerns, objections, unanswered }),
  note({ workshop, round, language }) {
    const status = objectiveOf(workshop, round.subject)?.status;
    if (status !== 'agreed' && status !== 'blocked') return undefined;
    return <mark class={status}>{commonTexts.in(language).outcomes(status)}</mark>;
  },
  Result: Stances,
};

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
