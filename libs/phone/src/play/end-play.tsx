import { phoneTexts } from '@rolwissel/texts';
import { SureButton } from '../forms/sure-button.tsx';
import { ActLine } from '../task/act-line.tsx';
import type { PhoneContext } from '../task/phone-context.ts';
import { ownBrief } from '../team/use-card.ts';

/** Anybody in a team can say that they are done; they are asked whether they are sure, since it ends for all of them. */
export function EndPlay({ context }: { readonly context: PhoneContext }) {
  const t = phoneTexts.in(context.language).play;
  const brief = ownBrief(context);
  if (!brief) return null;
  return (
    <>
      <SureButton
        language={context.language}
        label={t('end')}
        question={t('endSure')}
        yes={t('endYes')}
        onYes={() => void context.acts?.send({ kind: 'EndPlay', data: { playId: brief.playId } })}
      />
      <ActLine context={context} sending={context.sendingOf('EndPlay')} />
    </>
  );
}
