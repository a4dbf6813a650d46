import { useSignal } from '@preact/signals';
import { wordsOf } from '@rolwissel/domain';
import { phoneTexts } from '@rolwissel/texts';
import { SureButton } from '../forms/sure-button.tsx';
import { language } from '../language/language.ts';
import { usePart } from '../lazy/fetched.ts';
import { forgetSeat, keptSeat } from '../storage/kept-seat.ts';
import type { PhoneContext } from './phone-context.ts';
import { TaskHeading } from './task-heading.tsx';

const loadReturning = () => import('../join/returning.ts');

interface LeftProps {
  readonly context: PhoneContext;
  readonly personalCode: string;
}

/** Left, by one's own wish: the way back, and the way out. */
export function Left({ context, personalCode }: LeftProps) {
  const t = phoneTexts.in(language.value).tasks;
  const isBack = useSignal(false);
  const returning = usePart(loadReturning);
  if (isBack.value && returning) {
    const alias = wordsOf(context.workshop.you.people.me?.alias);
    const link = keptSeat.peek()?.link ?? {};
    return <returning.RejoinForm link={link} alias={alias} personalCode={personalCode} onNew={forgetSeat} />;
  }
  return (
    <div class="task">
      <TaskHeading>{t('left')}</TaskHeading>
      <p>{t('leftHow')}</p>
      <div class="buttons">
        <SureButton label={t('other')} question={t('otherSure')} yes={t('otherYes')} onYes={forgetSeat} />
      </div>
      <div class="actions">
        <button
          type="button"
          class="primary"
          onClick={() => {
            isBack.value = true;
          }}
        >
          {t('comeBack')}
        </button>
      </div>
    </div>
  );
}
