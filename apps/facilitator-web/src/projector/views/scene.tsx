import { sceneMoment } from '@rolwissel/domain';
import { commonTexts, projectorTexts } from '@rolwissel/texts';
import { Fit } from '@rolwissel/ui';
import { OnStage } from './on-stage.tsx';
import { focusOf, type ViewProps } from './view.ts';

/** The title of the column with its pause; then two voices, line by line. */
export function SceneView(props: ViewProps) {
  const { pack, language } = props;
  const t = projectorTexts.in(language).scene;
  const moment = sceneMoment(focusOf(props));
  if (moment.kind === 'line') {
    const line = pack.scene.lines[moment.line];
    const who = line?.who ?? 'boss';
    return (
      <OnStage {...props} heading={commonTexts.in(language).voices(who)}>
        <div class={`voice ${who}`}>
          <Fit text={line?.text ?? ''} />
        </div>
      </OnStage>
    );
  }
  return (
    <OnStage {...props}>
      <p class="pause">
        {t('pause')}
        {moment.kind === 'pause' ? ' …' : <mark>{t('answer')}</mark>}
      </p>
    </OnStage>
  );
}
