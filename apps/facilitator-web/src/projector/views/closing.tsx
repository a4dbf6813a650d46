import { Logo } from '@rolwissel/ui';
import { OnStage } from './on-stage.tsx';
import type { ViewProps } from './view.ts';

/** Thanks, and where it all comes from. */
export function ClosingView(props: ViewProps) {
  const { pack, t } = props;
  return (
    <OnStage {...props} note={<Logo size="2em" title="Rolwissel" />} withoutDoor>
      <h2 class="thanks">{t('thanks')}</h2>
      <p class="attribution">{pack.attribution}</p>
    </OnStage>
  );
}
