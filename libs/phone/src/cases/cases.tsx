import { useSignal } from '@preact/signals';
import { phoneTexts } from '@rolwissel/texts';
import { useOpener } from '../forms/opener.ts';
import type { PhoneContext } from '../task/phone-context.ts';
import { TaskHeading } from '../task/task-heading.tsx';
import { NewCase, RevisedCase } from './case-form.tsx';
import { OwnCase, ownCase } from './own-case.tsx';

interface CasesProps {
  readonly context: PhoneContext;
}

/** Names one own salesperson; who has done so sees what is kept, and can still change or withdraw it. */
export function Cases({ context }: CasesProps) {
  const t = phoneTexts.in(context.language).cases;
  const known = ownCase(context.workshop);
  const isEditing = useSignal(false);
  const opener = useOpener(isEditing.value);
  return (
    <div class="task">
      <TaskHeading>{known ? t('yours') : context.pack.questions.caseName}</TaskHeading>
      {!known && <NewCase context={context} />}
      {known && isEditing.value && (
        <RevisedCase
          context={context}
          known={known}
          onDone={() => {
            isEditing.value = false;
          }}
        />
      )}
      {known && !isEditing.value && (
        <>
          <p class="soft">{t('wait')}</p>
          <OwnCase
            context={context}
            known={known}
            opener={opener}
            onEdit={() => {
              isEditing.value = true;
            }}
          />
        </>
      )}
    </div>
  );
}
