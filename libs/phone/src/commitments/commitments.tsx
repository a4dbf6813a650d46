import { commitmentLimits } from '@rolwissel/domain';
import { phoneTexts } from '@rolwissel/texts';
import { LockIcon } from '@rolwissel/ui';
import { FollowUpCard } from '../follow-up/follow-up-card.tsx';
import type { PhoneContext } from '../task/phone-context.ts';
import { TaskHeading } from '../task/task-heading.tsx';
import { Buddy } from './buddy.tsx';
import { NewCommitment } from './commitment-form.tsx';
import { CommitmentsOfFellows } from './commitments-of-fellows.tsx';
import { ownCommitments } from './own.ts';
import { OwnCommitments } from './own-commitments.tsx';

interface CommitmentsProps {
  readonly context: PhoneContext;
}

/** What one will do differently, in which situation: one's own, and room for another. */
export function Commitments({ context }: CommitmentsProps) {
  const t = phoneTexts.in(context.language).commitments;
  const mine = ownCommitments(context.workshop);
  return (
    <div class="task">
      <TaskHeading>{t('title')}</TaskHeading>
      <p class="secrecy">
        <LockIcon size="1.25em" /> {t('secrecy')}
      </p>
      <OwnCommitments context={context} />
      {mine.length > 0 && <Buddy context={context} />}
      <CommitmentsOfFellows context={context} />
      {mine.length > 0 && <FollowUpCard context={context} />}
      {mine.length >= commitmentLimits.most ? (
        <p class="soft">{t('enough')}</p>
      ) : (
        <>
          {mine.length > 0 && <h2>{t('another')}</h2>}
          <NewCommitment context={context} />
        </>
      )}
    </div>
  );
}
