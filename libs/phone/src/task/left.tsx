import { phoneTexts } from '@rolwissel/texts';
import { SureButton } from '../forms/sure-button.tsx';
import type { PhoneContext } from './phone-context.ts';
import { TaskHeading } from './task-heading.tsx';

interface LeftProps {
  readonly context: PhoneContext;
}

/** Left, by one's own wish: the way back, and the way out. */
export function Left({ context }: LeftProps) {
  const { acts, language } = context;
  const t = phoneTexts.in(language).tasks;
  return (
    <div class="task">
      <TaskHeading>{t('left')}</TaskHeading>
      <p>{t('leftHow')}</p>
      <div class="buttons">
        <SureButton
          language={language}
          label={t('other')}
          question={t('otherSure')}
          yes={t('otherYes')}
          onYes={() => acts?.forgetSeat()}
        />
      </div>
      <div class="actions">
        <button type="button" class="primary" onClick={() => acts?.comeBack()}>
          {t('comeBack')}
        </button>
      </div>
    </div>
  );
}
