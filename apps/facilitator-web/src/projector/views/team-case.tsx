import { teamRoundsCounted, teamRoundsStatus } from '@rolwissel/domain';
import { projectorTexts } from '@rolwissel/texts';
import { Fit } from '@rolwissel/ui';
import { OnStage } from './on-stage.tsx';
import { readyNote } from './progress.tsx';
import type { ViewProps } from './view.ts';

/** Each team takes a case and votes on it among themselves: how many teams are how far, and never on what. */
export function TeamCaseView(props: ViewProps) {
  const { workshop, language } = props;
  const t = projectorTexts.in(language).teamcase;
  const { brought, rounds, done } = teamRoundsCounted(workshop);
  const status = teamRoundsStatus(workshop);
  if (status === undefined) {
    return (
      <OnStage
        {...props}
        heading={t('title')}
        note={brought > 0 && <b class="progress">{t('brought', { n: brought })}</b>}
      >
        <Fit text={t('how')} />
      </OnStage>
    );
  }
  if (status === 'closed') {
    return (
      <OnStage {...props} heading={t('result')} note={readyNote(props)}>
        <Fit text={t('talk')} />
      </OnStage>
    );
  }
  return (
    <OnStage {...props} heading={t('vote')} note={<b class="progress">{t('done', { n: done, of: rounds })}</b>}>
      <Fit text={t('open')} />
    </OnStage>
  );
}
