import { caseName, caseTitle, written } from '@rolwissel/content';
import { caseOf, experienceNumber } from '@rolwissel/domain';
import { commonTexts, projectorTexts, quoted, shortened } from '@rolwissel/texts';
import { Fit, FitText, IssueIcon } from '@rolwissel/ui';
import { OnStage } from './on-stage.tsx';
import { focusOf, type ViewProps } from './view.ts';

/** The one salesperson the room works on: an alias, the kind of customer, and what is heard most. */
export function CaseView(props: ViewProps) {
  const { workshop, pack, language } = props;
  const t = projectorTexts.in(language).case;
  const id = focusOf(props);
  if (experienceNumber(workshop, id) !== undefined) return <ExperienceView {...props} />;
  const own = caseOf(workshop, id);
  const builtIn = pack.roleplays.find((known) => known.id === id);
  const sentences = (own?.sentenceIds ?? builtIn?.sentences ?? []).slice(0, 2);
  const context = own
    ? [
        own.customerKind && shortened(written(own.customerKind, pack), 40),
        own.yearsBand && t('years', { years: t(own.yearsBand) }),
      ].filter(Boolean)
    : [builtIn?.title];
  return (
    <OnStage {...props} heading={t('theCase')}>
      <div class="case">
        <div class="case-name">
          <Fit text={caseName(props, id)} />
        </div>
        <p class="case-context">{context.join(' · ')}</p>
        <ul class="case-sentences">
          {sentences.map((sentenceId) => {
            const sentence = pack.sentences.find((known) => known.id === sentenceId);
            return (
              sentence && (
                <li key={sentenceId}>
                  <IssueIcon id={sentence.issue} />
                  {quoted(sentence.text, language)}
                </li>
              )
            );
          })}
        </ul>
      </div>
    </OnStage>
  );
}

/** An experience: its words, while its author lets it stand; only its number where they are not known, as in a replay. */
function ExperienceView(props: ViewProps) {
  const { experiences, language } = props;
  const id = focusOf(props);
  const title = caseTitle(props, id);
  const text = experiences?.find(({ experienceId }) => experienceId === id)?.text;
  if (!experiences) {
    return (
      <OnStage {...props}>
        <Fit text={title} />
      </OnStage>
    );
  }
  return (
    <OnStage {...props} heading={title}>
      <FitText text={text ?? commonTexts.in(language).experience('gone')} />
    </OnStage>
  );
}
