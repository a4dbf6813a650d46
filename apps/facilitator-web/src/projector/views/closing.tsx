import { projectorTexts } from '@rolwissel/texts';
import { Logo } from '@rolwissel/ui';
import { OnStage } from './on-stage.tsx';
import type { ViewProps } from './view.ts';

/** Thanks, and where it all comes from. */
export function ClosingView(props: ViewProps) {
  const { pack, language } = props;
  return (
    <OnStage {...props} note={<Logo size="2em" title="Rolwissel" />} withoutJoinLink>
      <h2 class="thanks">{projectorTexts.in(language).closing('thanks')}</h2>
      <p class="attribution">{pack.attribution}</p>
    </OnStage>
  );
}
