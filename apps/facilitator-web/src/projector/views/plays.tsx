import { latestResults } from '@rolwissel/domain';
import { projectorTexts } from '@rolwissel/texts';
import { Fit } from '@rolwissel/ui';
import { OnStage } from './on-stage.tsx';
import { Landings, StepsPicture } from './play-pictures.tsx';
import { gainsLine } from './play-words.ts';
import { TitleView } from './title.tsx';
import { focusOf, type ViewProps } from './view.ts';

/** What the plays came to: when which step was seen, or where the teams landed; of too few of them nothing is told. */
export function PlaysView(props: ViewProps) {
  const { workshop, language } = props;
  const t = projectorTexts.in(language).plays;
  const results = latestResults(workshop);
  if (!results) return <TitleView {...props} />;
  if (focusOf(props) === 'steps') {
    const promised = results.promised && t('promised', { ...results.promised });
    return (
      <OnStage {...props} heading={t('steps')} note={promised}>
        {results.steps ? <StepsPicture results={results} language={language} /> : <Fit text={t('talkSteps')} />}
      </OnStage>
    );
  }
  const { agreed, satisfaction } = results;
  return (
    <OnStage
      {...props}
      heading={agreed ? t('agreed', { ...agreed }) : t('landed')}
      note={gainsLine(results, language).join(' ')}
    >
      {satisfaction ? <Landings results={results} language={language} /> : <Fit text={t('talkLanding')} />}
    </OnStage>
  );
}
